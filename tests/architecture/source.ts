import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse as parseSvelte } from 'svelte/compiler';
import { parser as typescript } from 'typescript-eslint';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A file of `src`, read into its syntax tree. */
export interface Source {
  /** Relative to `src`, with forward slashes. */
  readonly path: string;
  readonly tree: Node;
}

/** A node of an ESTree, as far as a walk needs to know it. */
export interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Visits a node and everything below it, each with the node that holds it and the field it stands in. */
export function walk(
  node: Node,
  visit: (node: Node, parent: Node | null, field: string) => void,
  parent: Node | null = null,
  field = '',
): void {
  visit(node, parent, field);
  for (const [name, value] of Object.entries(node)) {
    if (name === 'parent') continue;
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child)) walk(child, visit, node, name);
    }
  }
}

/**
 * Reads TypeScript, JavaScript or a Svelte component; both kinds of tree agree on the nodes asked for here.
 *
 * @throws {Error} If the text cannot be parsed.
 */
export function readTree(path: string, text: string): Node {
  const tree: unknown = path.endsWith('.svelte')
    ? parseSvelte(text, { modern: true })
    : typescript.parseForESLint(text).ast;
  if (!isNode(tree)) throw new Error(`${path} has no syntax tree`);
  return tree;
}

/** Every source file below `src`, by path. */
export function readSources(): Source[] {
  const src = join(ROOT, 'src');
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|svelte|mjs|js)$/.test(basename(entry.name)))
    .map((entry) => relative(src, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => ({ path, tree: readTree(path, readFileSync(join(src, path), 'utf8')) }));
}
