import type { Fetched, FetchText } from './fetched';

interface Surroundings {
  readonly fetch: typeof fetch;
  /** False where the machine is known to be without a network. */
  readonly isOnline: () => boolean;
}

const BROWSER: Surroundings = {
  fetch: (input, init) => globalThis.fetch(input, init),
  isOnline: () => !('navigator' in globalThis) || globalThis.navigator.onLine,
};

/**
 * Gets files below an address by `fetch`.
 *
 * 404 and 410 are `file-missing`; any other answer but a success is `server-error` with its status; no answer at all is `offline` or
 * `file-unreachable`.
 *
 * @param base The folder of the descriptor; a missing slash at the end is added.
 */
export function fetchFrom(base: URL, surroundings: Surroundings = BROWSER): FetchText {
  const folder = new URL(base);
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  return async (path, signal): Promise<Fetched> => {
    try {
      const response = await surroundings.fetch(new URL(path, folder), signal ? { signal } : {});
      if (response.status === 404 || response.status === 410) {
        return { ok: false, code: 'file-missing', status: response.status };
      }
      if (!response.ok) return { ok: false, code: 'server-error', status: response.status };
      const bytes = await response.arrayBuffer();
      const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? null;
      return { ok: true, text: new TextDecoder().decode(bytes), type, bytes: bytes.byteLength };
    } catch (cause) {
      if (signal?.aborted) throw cause;
      return { ok: false, code: surroundings.isOnline() ? 'file-unreachable' : 'offline', status: null };
    }
  };
}
