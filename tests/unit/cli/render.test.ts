import { mkdtemp, readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { main } from '../../../src/cli/render';
import { DATA } from '../../../src/cli/package-data';

async function run(...args: string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'susret-render-'));
  let [out, errors] = ['', ''];
  const streams = { out: (text: string) => (out += text), complain: (text: string) => (errors += text) };
  const code = await main([...args, '--out', folder], DATA, streams);
  const files = (await readdir(folder)).sort();
  return { code, out, errors, files, read: (name: string) => readFile(join(folder, name), 'utf8') };
}

it('writes the view that is asked for, in its language and with its filters', async () => {
  const { code, files, read, errors } = await run('--view', 'composition', '--lang', 'bs', 'from=2019');
  expect({ code, errors, files }).toEqual({ code: 0, errors: '', files: ['susret-composition-bs.svg'] });
  const svg = await read('susret-composition-bs.svg');
  expect(svg).toMatch(/^<svg [^>]*width="605"[^>]*xml:lang="bs"/);
  expect(svg).toContain('2019');
});

it('writes every view in every language, with an index of their alt texts', async () => {
  const { code, files, read } = await run('--all', '--format', 'svg', '--size', '640px');
  expect(code).toBe(0);
  const views = ['composition', 'events', 'map', 'network', 'timeline'];
  const languages = ['bs', 'en', 'mk', 'sq', 'sr-cyrl', 'sr-latn'];
  expect(files).toEqual([
    'index.html',
    ...views.flatMap((view) => languages.map((language) => `susret-${view}-${language}.svg`)),
  ]);
  const index = await read('index.html');
  for (const file of files.slice(1)) expect(index).toContain(`href="${file}"`);
  expect(index.match(/<img [^>]*alt="[^"]{40,}"/g)).toHaveLength(30);
});

it('warns where no event fits, and draws a picture that says so', async () => {
  const { code, errors, read } = await run('--view', 'map', 'q=zzzz');
  expect(code).toBe(0);
  expect(errors).toContain('No event fits these filters');
  expect(await read('susret-map-en.svg')).toContain('No event fits this filter');
});

it.each([
  [['--view', 'pie'], 'There is no view "pie". There are: map, timeline, composition, network, events.'],
  [[], 'Name a view: map, timeline, composition, network, events; or --all.'],
  [['--view', 'map', '--lang', 'xx'], 'There is no language "xx".'],
  [['--view', 'map', '--size', '3cm'], '"3cm" is no size: write 16cm or 640px, from 280px to 1600px.'],
  [['--view', 'map', '--format', 'gif'], 'There is no format "gif".'],
  [['--view', 'map', '--colour'], "Unknown option '--colour'"],
  [['--view', 'map', 'country=ZZ'], 'The data have no country=ZZ.'],
  [['--view', 'map', 'Serbia'], '"Serbia" is no filter: write key=value.'],
])('refuses %j with a sentence', async (args, sentence) => {
  const { code, errors, files } = await run(...args);
  expect({ code, files }).toEqual({ code: 2, files: [] });
  expect(errors).toContain(sentence);
  expect(errors).toContain('npm run render -- --view VIEW');
});
