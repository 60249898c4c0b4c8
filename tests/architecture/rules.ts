import { posix } from 'node:path';
import { walk, type Node } from './source';

/** What each layer may import besides itself. `views` stands for each folder below it; those never import each other. */
const ALLOWED: Readonly<Record<string, readonly string[] | 'everything'>> = {
  lib: [],
  plot: ['lib'],
  model: ['lib'],
  i18n: ['lib'],
  figure: ['lib', 'plot'],
  io: ['lib', 'model', 'i18n'],
  engine: ['lib', 'model'],
  state: ['lib', 'model', 'i18n', 'io', 'engine'],
  ui: ['lib', 'plot', 'i18n'],
  views: ['lib', 'plot', 'figure', 'model', 'i18n', 'state', 'ui'],
  worker: ['lib'],
  app: 'everything',
  plain: ['lib', 'figure', 'model', 'i18n', 'io', 'state', 'ui', 'views', 'app'],
  cli: 'everything',
  build: 'everything',
};

/** The layers, which are the folders of `src`. */
export const LAYERS = Object.keys(ALLOWED);

/** Packages that one place alone may know, by the path that its files begin with. */
const KEEPERS: Readonly<Record<string, string>> = { leaflet: 'views/map/leaflet.ts', papaparse: 'io/', fflate: 'io/' };

const VAGUE = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'manager'];

const GLOBALS = ['window', 'globalThis', 'self', 'document', 'top', 'parent'];

function layerOf(path: string): string {
  return path.split('/', 1)[0] ?? '';
}

function text(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('value' in node && typeof node.value === 'string') return [node.value];
  if ('elements' in node && Array.isArray(node.elements)) return node.elements.flatMap(text);
  // What stands before the first hole of a template is enough to tell the layer.
  if ('quasis' in node && Array.isArray(node.quasis)) {
    const first = node.quasis[0] as { value: { cooked: string } } | undefined;
    return first === undefined ? [] : [first.value.cooked];
  }
  return [];
}

function isImportMeta(node: unknown, property: string): boolean {
  const member = node as { type?: string; object?: Node; property?: { name?: string } } | undefined;
  return (
    member?.type === 'MemberExpression' && member.object?.type === 'MetaProperty' && member.property?.name === property
  );
}

/**
 * Everything a file imports: statements, `import()`, types, `import.meta.glob` and the address of a worker.
 *
 * @returns Specifiers as written, in order of appearance.
 */
export function importsOf(tree: Node): string[] {
  const found: string[] = [];
  walk(tree, (node) => {
    const parts = node as Node & { arguments?: unknown[]; callee?: { name?: string } };
    if (['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration'].includes(node.type)) {
      found.push(...text(node.source));
    } else if (node.type === 'ImportExpression' || node.type === 'TSImportType') {
      found.push(...text(node.source ?? node.argument));
    } else if (node.type === 'CallExpression' && isImportMeta(node.callee, 'glob')) {
      found.push(...text(parts.arguments?.[0]));
    } else if (
      node.type === 'NewExpression' &&
      parts.callee?.name === 'URL' &&
      isImportMeta(parts.arguments?.[1], 'url')
    ) {
      found.push(...text(parts.arguments?.[0]));
    }
  });
  return found;
}

/**
 * Why a file may not import something.
 *
 * @param from Path of the importing file, relative to `src`.
 * @param specifier As written in the import.
 * @returns A sentence, or null when the import is allowed.
 */
export function importFault(from: string, specifier: string): string | null {
  const fault = (reason: string) => `${from} imports ${specifier}: ${reason}`;
  const layer = layerOf(from);
  const allowed = ALLOWED[layer];
  if (specifier.startsWith('/')) return fault('imports inside src are relative');
  if (!specifier.startsWith('.')) {
    const name = specifier.split('/', 1)[0] ?? '';
    const keeper = KEEPERS[name];
    // A declaration file only describes a package to the type checker.
    if (keeper === undefined || from.startsWith(keeper) || from.endsWith('.d.ts')) return null;
    return fault(`only ${keeper} may`);
  }
  const target = posix.join(posix.dirname(from), specifier);
  const targetLayer = layerOf(target);
  if (allowed === 'everything') {
    return targetLayer === 'build' && layer !== 'build' ? fault('plugins belong to vite.config.ts') : null;
  }
  if (layer === 'views' && targetLayer === 'views') {
    return target.split('/')[1] === from.split('/')[1] ? null : fault('views never import each other');
  }
  if (targetLayer === layer || allowed?.includes(targetLayer) === true) return null;
  return fault(targetLayer === '..' ? 'it lies outside src' : `${layer} may not reach ${targetLayer}`);
}

/** Whether a file touches the address bar or the history of the browser. */
export function touchesAddress(tree: Node): boolean {
  let touches = false;
  walk(tree, (node, parent, field) => {
    if (node.type !== 'Identifier' || (node.name !== 'location' && node.name !== 'history')) return;
    if (parent?.type === 'MemberExpression' && field === 'property' && parent.computed !== true) {
      const object = parent.object as { type: string; name?: string };
      touches ||= object.type === 'Identifier' && GLOBALS.includes(object.name ?? '');
      return;
    }
    const names = ['Property', 'PropertyDefinition', 'TSPropertySignature', 'MethodDefinition', 'TSMethodSignature'];
    touches ||= !(field === 'key' && names.includes(parent?.type ?? ''));
  });
  return touches;
}

/**
 * The words of a path that say nothing about what a file or folder holds.
 *
 * "index" is one when it stands alone: the index of a text is a thing, an `index.ts` is a heap.
 */
export function vagueWords(path: string): string[] {
  const names = path.replace(/(\.svelte|\.d)?\.\w+$/, '').split('/');
  return names.flatMap((name) =>
    name === 'index'
      ? [name]
      : name.split(/[.-]|(?<=[a-z])(?=[A-Z])/).filter((word) => VAGUE.includes(word.toLowerCase())),
  );
}
