import { fetchBytes, type FetchBytes } from './fetch-bytes';
import { fetchFrom } from './fetch-from';
import type { Fetched, FetchText } from './fetched';

/** Gets the files of a folder of the site as text. @param folder Relative to the page; ends with a slash. */
export const siteTexts = (folder: string): FetchText => fetchFrom(new URL(folder, document.baseURI));

/** The same byte for byte, as the server has them now. */
export const siteBytes = (folder: string): FetchBytes => fetchBytes(new URL(folder, document.baseURI));

/** Asks for each file once. */
export function once(fetchText: FetchText): FetchText {
  const asked = new Map<string, Promise<Fetched>>();
  return (path) => {
    const answer = asked.get(path) ?? fetchText(path);
    asked.set(path, answer);
    return answer;
  };
}
