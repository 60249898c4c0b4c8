import { fetchBytes, type FetchBytes } from './fetch-bytes';
import { fetchFrom } from './fetch-from';
import type { Fetched, FetchText } from './fetched';
import { heldText, readHeld, type HeldFiles } from './held-files';
import { givenFiles } from './own/given-files';
import { SINGLE_FILE } from '../lib/single-file';

const held = SINGLE_FILE ? readHeld(document) : null;

/** Gets the files of a folder of the site as text. @param folder Relative to the page; ends with a slash. */
export const siteTexts = (folder: string): FetchText =>
  held === null ? fetchFrom(new URL(folder, document.baseURI)) : heldTexts(held, folder);

/** The same byte for byte, as the server has them now. */
export const siteBytes = (folder: string): FetchBytes =>
  held === null ? fetchBytes(new URL(folder, document.baseURI)) : heldBytes(held, folder);

/** What a page holds of a folder of the site, in place of a host. */
export function heldTexts(files: HeldFiles, folder: string): FetchText {
  return givenFiles((path) => heldText(files, folder + path)?.replace(/^\uFEFF/, ''));
}

/** The same byte for byte. */
export function heldBytes(files: HeldFiles, folder: string): FetchBytes {
  return (path) => {
    const text = heldText(files, folder + path);
    return Promise.resolve(
      text === undefined
        ? { ok: false, code: 'file-missing' }
        : { ok: true, content: new TextEncoder().encode(text).buffer },
    );
  };
}

/** Asks for each file once. */
export function once(fetchText: FetchText): FetchText {
  const asked = new Map<string, Promise<Fetched>>();
  return (path) => {
    const answer = asked.get(path) ?? fetchText(path);
    asked.set(path, answer);
    return answer;
  };
}
