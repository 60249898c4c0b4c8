import { fileURLToPath } from 'node:url';
import { parseSync, type Plugin } from 'vite';

/** What reads from files, streams and the network, and in workers: the page hands Papa Parse text that it has fetched itself. */
const LEFT_OUT = [
  'NetworkStreamer',
  'FileStreamer',
  'ReadableStreamStreamer',
  'DuplexStreamStreamer',
  'getWorkerBlob',
  'newWorker',
  'mainThreadReceivedMessage',
  'completeWorker',
  'workerThreadReceivedMessage',
] as const;

const STUB = '{ throw new Error("This part of Papa Parse is left out of the build; see src/build/papaparse.ts."); }';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Calls `visit` for a node of a syntax tree and for all below it. */
function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && 'type' in child) walk(child as Node, visit);
    }
  }
}

/**
 * Gives the source of Papa Parse without the functions that the page never calls; each throws instead.
 *
 * @throws Error where one of them is not in the source, as after an update.
 */
export function withoutStreams(source: string): string {
  const bodies = new Map<string, Node>();
  walk(parseSync('papaparse.js', source, { sourceType: 'script' }).program, (node) => {
    if (node.type !== 'FunctionDeclaration') return;
    const { id, body } = node as Node & { readonly id: { readonly name: string }; readonly body: Node };
    bodies.set(id.name, body);
  });
  const cuts = LEFT_OUT.map((name) => {
    const body = bodies.get(name);
    if (body === undefined) throw new Error(`Papa Parse has no function ${name}; see src/build/papaparse.ts.`);
    return body;
  }).sort((a, b) => b.start - a.start);
  return cuts.reduce((code, { start, end }) => code.slice(0, start) + STUB + code.slice(end), source);
}

/**
 * Gives a script of CommonJS as a module whose default export is what the script exports.
 *
 * The bundler would wrap the script and bring what joins the two kinds: 0.4 kB of the first view.
 */
export function asModule(script: string): string {
  return `const exports = {}, module = { exports };\n${script}\nexport default module.exports;\n`;
}

/** Builds the part of Papa Parse that reads and writes text, from its source: 2 kB less behind gzip than its minified file. */
export function papaparse(): Plugin {
  const file = fileURLToPath(import.meta.resolve('papaparse/papaparse.js'));
  return {
    name: 'susret:papaparse',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'papaparse' ? file : undefined),
    transform: {
      filter: { id: file },
      handler: (code) => ({ code: asModule(withoutStreams(code)), map: null }),
    },
  };
}
