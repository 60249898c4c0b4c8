import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { oldBrowserScript } from '../../../src/build/plain-pages';

interface Node {
  readonly tag: string;
  readonly nodes: (Node | string)[];
  href?: string;
  appendChild(child: Node | string): void;
}

function node(tag: string): Node {
  const nodes: (Node | string)[] = [];
  return { tag, nodes, appendChild: (child) => void nodes.push(child) };
}

test('the script for old browsers says a sentence in any language and leads to a page', () => {
  const script = oldBrowserScript({ text: 'Прелистувач </script>"', link: 'Настани', href: 'mk/' });
  const app = node('div');
  const document = {
    getElementById: (id: string) => (id === 'app' ? app : null),
    createElement: node,
    createTextNode: (text: string) => text,
  };
  runInNewContext(script, { document });
  expect(app.nodes).toMatchObject([
    { tag: 'p', nodes: ['Прелистувач </script>" ', { tag: 'a', href: 'mk/', nodes: ['Настани'] }] },
  ]);
});

test('the script for old browsers is ASCII and has nothing newer than they are', () => {
  const script = oldBrowserScript({ text: 'č', link: 'ш', href: 'sr-Cyrl/' });
  expect(script).toMatch(/^[\n -~]*$/);
  expect(script).not.toMatch(/=>|\b(const|let|class)\b|`/);
});
