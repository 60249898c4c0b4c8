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

/** What came of asking for one file, as it is. */
export type FetchedBytes =
  | { readonly ok: true; readonly content: ArrayBuffer; readonly type: string | null }
  | Extract<Fetched, { readonly ok: false }>;

/** Gets a file by its path, as `FetchText` does, byte for byte. */
export type FetchBytes = (path: string, signal?: AbortSignal) => Promise<FetchedBytes>;

/**
 * Gets files below an address by `fetch`.
 *
 * 404 and 410 are `file-missing`; any other answer but a success is `server-error` with its status; no answer at all is `offline` or
 * `file-unreachable`.
 *
 * @param base The folder of the descriptor; a missing slash at the end is added.
 */
export function fetchBytes(base: URL, surroundings: Surroundings = BROWSER): FetchBytes {
  const folder = new URL(base);
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  return async (path, signal) => {
    try {
      const response = await surroundings.fetch(new URL(path, folder), signal ? { signal } : {});
      if (response.status === 404 || response.status === 410) {
        return { ok: false, code: 'file-missing', status: response.status };
      }
      if (!response.ok) return { ok: false, code: 'server-error', status: response.status };
      const content = await response.arrayBuffer();
      return { ok: true, content, type: response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? null };
    } catch (cause) {
      if (signal?.aborted) throw cause;
      return { ok: false, code: surroundings.isOnline() ? 'file-unreachable' : 'offline', status: null };
    }
  };
}

/** The same as text. */
export function fetchFrom(base: URL, surroundings: Surroundings = BROWSER): FetchText {
  const get = fetchBytes(base, surroundings);
  return async (path, signal) => {
    const fetched = await get(path, signal);
    if (!fetched.ok) return fetched;
    const { content, type } = fetched;
    return { ok: true, text: new TextDecoder().decode(content), type, bytes: content.byteLength };
  };
}

/** Asks the server itself, whatever the browser has kept. */
export const UNCACHED: Surroundings = {
  ...BROWSER,
  fetch: (input, init) => globalThis.fetch(input, { ...init, cache: 'no-cache' }),
};
