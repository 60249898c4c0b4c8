import { heldText, type HeldFiles } from '../io/held-files';

/** What a reader does before a link is followed, copied or saved. */
const BEFORE = ['pointerdown', 'focusin', 'click'] as const;

/**
 * Gives links to files of the site what the page holds of them, to save under their name; the link to the folder of the site leads to
 * the page itself.
 *
 * The components that write these links know the site alone, so each link is changed when it is used.
 */
export function answerLinks(held: HeldFiles, document: Document = globalThis.document): void {
  const urls = new Map<string, string>();
  const urlOf = (path: string, text: string): string => {
    const url = urls.get(path) ?? URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    urls.set(path, url);
    return url;
  };
  const answer = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const path = link?.getAttribute('href') ?? '';
    if (path === './') link?.setAttribute('href', new URL(document.baseURI).pathname);
    const text = heldText(held, path);
    if (link === null || text === undefined) return;
    link.href = urlOf(path, text);
    link.download = path.split('/').at(-1) ?? '';
  };
  for (const type of BEFORE) document.addEventListener(type, answer, { capture: true });
}
