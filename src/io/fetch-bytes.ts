import type { FetchFault } from './fetched';

/** A file byte for byte, or why it could not be had. */
export type FetchedBytes =
  { readonly ok: true; readonly content: ArrayBuffer } | { readonly ok: false; readonly code: FetchFault };

export type FetchBytes = (path: string) => Promise<FetchedBytes>;

/**
 * Gets files below an address as the server has them now, whatever the browser has kept. Never rejects.
 *
 * 404 and 410 are `file-missing`; any other answer but a success is `server-error`; no answer at all is `file-unreachable`.
 *
 * @param folder Ends with a slash.
 */
export function fetchBytes(folder: URL): FetchBytes {
  return async (path) => {
    try {
      const response = await fetch(new URL(path, folder), { cache: 'no-cache' });
      if (response.ok) return { ok: true, content: await response.arrayBuffer() };
      return { ok: false, code: [404, 410].includes(response.status) ? 'file-missing' : 'server-error' };
    } catch {
      return { ok: false, code: 'file-unreachable' };
    }
  };
}
