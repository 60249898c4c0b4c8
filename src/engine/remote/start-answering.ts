/** A worker that answers questions about many events; see `messages.ts` for what it is told and tells. */
export function startAnswering(): Worker {
  return new Worker(new URL('./answering.ts', import.meta.url), { type: 'module' });
}
