/** A worker that reads files of the reader; see `reading-worker.ts` for what it is asked and tells. */
export function startReading(): Worker {
  return new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
}
