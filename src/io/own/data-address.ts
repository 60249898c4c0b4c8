/** Where data of the reader's choosing lie. */
export type DataAddress =
  | {
      readonly ok: true;
      /** Without a fragment. */
      readonly url: URL;
      /** What the file is called here: never empty, without a path. */
      readonly name: string;
      /** True where another host than the one of the site is asked. */
      readonly foreign: boolean;
    }
  | { readonly ok: false; readonly why: AddressFault };

/** Why nothing is fetched: no address, another way than https, or a user name or password within. */
export type AddressFault = 'no-address' | 'not-https' | 'with-password';

/** The reader's own machine. */
const LOCAL = ['localhost', '127.0.0.1'];
/** Signs; of a longer name the end stays, which says the kind of the file. */
const MAX_NAME = 120;

/**
 * Reads an address of data. Never throws.
 *
 * Plain http counts for the site itself and for the reader's own machine alone, as in the policy of the page (`content-policy.ts`).
 *
 * @param text As it was written; relative ones begin at `site`.
 * @param site The folder of the site.
 */
export function dataAddress(text: string, site: URL): DataAddress {
  const plain = text.trim();
  if (!URL.canParse(plain, site) || (/\s/.test(plain) && !/^https?:/i.test(plain)))
    return { ok: false, why: 'no-address' };
  const url = new URL(plain, site);
  const foreign = url.origin !== site.origin;
  const plainly = url.protocol === 'http:' && (!foreign || LOCAL.includes(url.hostname));
  if (url.protocol !== 'https:' && !plainly) return { ok: false, why: 'not-https' };
  if (url.username !== '' || url.password !== '') return { ok: false, why: 'with-password' };
  url.hash = '';
  return { ok: true, url, name: nameOf(url), foreign };
}

/** The last part of the path, as a file is called; the host where there is none. */
function nameOf({ pathname, hostname }: URL): string {
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  const plain = decoded(last).split(/[/\\]/).at(-1) ?? '';
  const clean = plain
    .replace(/[\p{C}:*?"<>|]/gu, '')
    .trim()
    .replace(/^\.+/, '');
  return Array.from(clean === '' ? hostname : clean)
    .slice(-MAX_NAME)
    .join('');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * An address as readers type it: of what begins like a host and has no scheme, `https://` is meant.
 *
 * `example.org/a.csv` is one, `a.csv` and `v/1.0.0/a.csv` are files of the site.
 */
export function typedAddress(text: string): string {
  const plain = text.trim();
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?\//i.test(plain) ? `https://${plain}` : plain;
}
