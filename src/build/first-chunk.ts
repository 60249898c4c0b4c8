/** Where the bundler asks what imports a module. */
interface Graph {
  getModuleInfo(id: string): { readonly importers: readonly string[]; readonly isEntry: boolean } | null;
}

const FIRST = 'first';
/** The views, each of which a frame loads by itself. */
const VIEW = /\/views\/\w+\/(\w+View)\.svelte$/;

/**
 * Puts all that an entry imports at once into one chunk, with what several views have in common, and all that one view imports at once
 * into another.
 *
 * Left alone, the bundler parts such code by which later chunks share it: thirty small files that all load anyway, and together are
 * some 4 kB larger.
 *
 * @returns The name of the chunk; null for a module that is only loaded on demand.
 */
export function firstChunk(): (id: string, graph: Graph) => string | null {
  return (id, graph) => {
    const roots = rootsOf(id, graph);
    const [root, other] = roots;
    return root === undefined ? null : roots.has(FIRST) || other !== undefined ? FIRST : root;
  };
}

/** The entry and the views with which a module is loaded. */
function rootsOf(id: string, graph: Graph): ReadonlySet<string> {
  const roots = new Set<string>();
  const reached = new Set([id]);
  for (const at of reached) {
    const info = graph.getModuleInfo(at);
    const view = VIEW.exec(at)?.[1];
    if (info?.isEntry) roots.add(FIRST);
    if (view !== undefined) roots.add(view);
    for (const importer of info?.importers ?? []) reached.add(importer);
  }
  return roots;
}
