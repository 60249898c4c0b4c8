/** Where the bundler asks what imports a module. */
interface Graph {
  getModuleInfo(id: string): { readonly importers: readonly string[]; readonly isEntry: boolean } | null;
}

/**
 * Puts all that an entry imports at once into one chunk.
 *
 * Left alone, the bundler parts such code by which later chunks share it: thirty small files that all load anyway, and together are
 * some 4 kB larger.
 *
 * @returns The name of the chunk; null for a module that is only loaded on demand.
 */
export function firstChunk(): (id: string, graph: Graph) => string | null {
  const known = new Map<string, boolean>();
  const isFirst = (id: string, graph: Graph): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // Holds for modules that import each other.
    known.set(id, false);
    const info = graph.getModuleInfo(id);
    const first = info !== null && (info.isEntry || info.importers.some((importer) => isFirst(importer, graph)));
    if (first) known.set(id, true);
    else known.delete(id);
    return first;
  };
  return (id, graph) => (isFirst(id, graph) ? 'first' : null);
}
