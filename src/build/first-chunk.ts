/** Where the bundler asks what imports a module. */
interface Graph {
  getModuleInfo(id: string): { readonly importers: readonly string[]; readonly isEntry: boolean } | null;
}

const FIRST = 'first';
/** The dashboard, which its entry loads beside the data. */
export const APP = 'App';
const APP_FILE = /\/app\/App\.svelte$/;
/** The views, each of which a frame loads by itself. */
const VIEW = /\/views\/\w+\/(\w+View)\.svelte$/;

/**
 * Puts all that an entry imports at once into one chunk, with what several views have in common, all that the dashboard imports at once into
 * another, and all that one view does where views are loaded by themselves.
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
    if (root === undefined) return null;
    if (roots.has(FIRST)) return FIRST;
    return roots.has(APP) ? APP : other === undefined ? root : FIRST;
  };
}

/** The entry, the dashboard and the views with which a module is loaded. */
function rootsOf(id: string, graph: Graph): ReadonlySet<string> {
  const roots = new Set<string>();
  const reached = new Set([id]);
  for (const at of reached) {
    const info = graph.getModuleInfo(at);
    const view = VIEW.exec(at)?.[1];
    if (info?.isEntry) roots.add(FIRST);
    if (view !== undefined) roots.add(view);
    if (APP_FILE.test(at)) roots.add(APP);
    for (const importer of info?.importers ?? []) reached.add(importer);
  }
  return roots;
}
