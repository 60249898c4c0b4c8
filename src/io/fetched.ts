/** What came of asking for one file. Never an exception: what went wrong is a value. */
export type Fetched =
  | {
      readonly ok: true;
      /** Decoded as UTF-8, without byte order mark. */
      readonly text: string;
      /** The media type without parameters, lower case; null where nobody says. */
      readonly type: string | null;
      /** Size before decoding. */
      readonly bytes: number;
    }
  | { readonly ok: false; readonly code: FetchFault; readonly status: number | null };

/** `file-unreadable`: it lies in a folder of this machine, but gives no bytes. */
export type FetchFault = 'file-missing' | 'file-unreachable' | 'file-unreadable' | 'offline' | 'server-error';

/**
 * Gets a file of a package by its path in the descriptor, relative to the descriptor.
 *
 * Rejects only where `signal` was aborted.
 */
export type FetchText = (path: string, signal?: AbortSignal) => Promise<Fetched>;

/**
 * True for a path that stays inside the folder of its descriptor: no scheme, no host, no leading slash, no `..`.
 *
 * @see Data Package 2.0, "URL or Path"; URLs are left out on purpose, since a package makes no request to another host.
 */
export function isInsidePath(path: string): boolean {
  let plain: string;
  try {
    plain = decodeURIComponent(path);
  } catch {
    return false;
  }
  if (plain === '' || /^[a-z][a-z0-9+.-]*:/i.test(plain) || /^[/\\~]/.test(plain)) return false;
  if (/[\\?#]/.test(plain) || Array.from(plain).some((c) => c < ' ')) return false;
  return !plain.split('/').includes('..');
}

/** True for a text that is a web page: what servers send in place of a file, such as a page to log in. */
export function isWebPage(text: string, type: string | null): boolean {
  return type === 'text/html' || /^\s*<(!doctype|html|head|body|\?xml)/i.test(text.slice(0, 1000));
}
