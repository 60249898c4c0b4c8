import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { Message } from '../../src/i18n/message';

const DIST = new URL('../../dist/', import.meta.url);
const MESSAGES = /\/(assets\/(first|rest)-[\w-]+\.js)$/;

/** Changes the words of a message; `{placeholders}` stay. */
type Change = (text: string) => string;

/** Each letter in a circle, which is no letter. */
export const circled: Change = (text) => text.replace(/\p{L}/gu, 'ⓐ');

/** Each word longer by a third, as words of one language are than those of another. */
export const longer: Change = (text) =>
  text.replace(/\p{L}{3,}/gu, (word) => word + word.slice(-1).repeat(Math.round(word.length / 3)));

const changedText = (text: string, change: Change): string =>
  text
    .split(/(\{\w+\})/)
    .map((piece, i) => (i % 2 === 1 ? piece : change(piece)))
    .join('');

const changed = (message: Message, change: Change): Message =>
  typeof message === 'string'
    ? changedText(message, change)
    : (Object.fromEntries(Object.entries(message).map(([form, text]) => [form, changedText(text, change)])) as Message);

/** Changes the messages of every language but English as the page fetches them. */
export async function changeMessages(page: Page, change: Change): Promise<void> {
  await page.route(MESSAGES, async (route) => {
    const [, path = '', part = ''] = MESSAGES.exec(new URL(route.request().url()).pathname) ?? [];
    const file = new URL(path, DIST);
    // The code of the first view has such a name, too.
    if (!readFileSync(file, 'utf8').includes(`as ${part}`)) return route.continue();
    const module = (await import(pathToFileURL(file.pathname).href)) as Record<string, Record<string, Message>>;
    const words = Object.entries(module[part] ?? {}).map(([key, message]) => [key, changed(message, change)]);
    return route.fulfill({
      contentType: 'text/javascript',
      body: `export const ${part} = ${JSON.stringify(Object.fromEntries(words))};`,
    });
  });
}

/** What a reader sees or hears: texts and names, but those in another language than the page's. */
export function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const language = document.documentElement.lang;
    const isOwn = (node: Node) => {
      const element = node instanceof Element ? node : node.parentElement;
      const spoken = element?.closest('[lang]')?.getAttribute('lang');
      return element !== null && spoken === language && element.closest('script,style,code,noscript') === null;
    };
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (isOwn(node) && /[\p{L}ⓐ]/u.test(node.textContent ?? '')) texts.push(node.textContent ?? '');
    }
    for (const element of document.body.querySelectorAll(
      '[aria-label],[title],[placeholder],[alt],[aria-description]',
    )) {
      if (!isOwn(element)) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
        const text = element.getAttribute(name);
        if (text !== null && /[\p{L}ⓐ]/u.test(text)) texts.push(text);
      }
    }
    return [...new Set(texts)];
  });
}
