const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Calls once, when the reader first does anything with the page.
 *
 * @returns Stops waiting.
 */
export function onFirstTouch(call: () => void): () => void {
  const stopped = new AbortController();
  const touched = () => {
    stopped.abort();
    call();
  };
  for (const type of TOUCHES) addEventListener(type, touched, { signal: stopped.signal, passive: true, capture: true });
  return () => stopped.abort();
}
