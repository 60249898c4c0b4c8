import { LARGEST_FILE } from './largest-file';

/** Why a file could not be fetched. `leads-on` is no fault of a host: it was not to be followed to another address. */
export type FetchFileFault =
  | { readonly why: 'offline' | 'unreachable' | 'cut-off' | 'leads-on' }
  | { readonly why: 'status'; readonly status: number };

export type FetchedFile =
  | { readonly ok: true; readonly file: Blob }
  | ({ readonly ok: false } & (FetchFileFault | { readonly why: 'too-large' }));

export interface FetchFileOptions {
  /** Ends it: the file is then `null`. */
  readonly signal: AbortSignal;
  /** False gives `leads-on` where the host leads to another address, which may be one of another host. */
  readonly follow: boolean;
  /** Called with the bytes that have come so far, whenever more have. */
  readonly onbytes: (bytes: number) => void;
  /** By default that of the browser; tests hand in their own. */
  readonly fetch?: typeof fetch;
  /** False where the machine is known to be without a network. */
  readonly isOnline?: () => boolean;
  /** Bytes that the file may have. */
  readonly largest?: number;
}

/**
 * Gets a file from any host, with nothing about the reader in the request: no cookie, no password, no address of the page.
 *
 * What a host does not let other sites read cannot be told from a host that does not answer: both are `unreachable`. The file is not
 * taken from the browser's copies without asking whether it has changed. Never rejects.
 *
 * @returns Null where `signal` ended it.
 */
export async function fetchFile(url: URL, options: FetchFileOptions): Promise<FetchedFile | null> {
  const { signal, follow, onbytes, largest = LARGEST_FILE } = options;
  const isOnline = options.isOnline ?? (() => navigator.onLine);
  const ask = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  let answered = false;
  try {
    const response = await ask(url, {
      signal,
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: follow ? 'follow' : 'manual',
    });
    if (response.type === 'opaqueredirect') return { ok: false, why: 'leads-on' };
    if (!response.ok) return { ok: false, why: 'status', status: response.status };
    answered = true;
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let bytes = 0;
    const reader = response.body?.getReader();
    for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
      parts.push(next.value);
      bytes += next.value.byteLength;
      if (bytes > largest) {
        await reader?.cancel();
        return { ok: false, why: 'too-large' };
      }
      onbytes(bytes);
    }
    return { ok: true, file: new Blob(parts) };
  } catch {
    if (signal.aborted) return null;
    return { ok: false, why: !isOnline() ? 'offline' : answered ? 'cut-off' : 'unreachable' };
  }
}
