import { expect } from '@playwright/test';

/** A browser that is started once and visits the site again and again. */
export interface Engine {
  /** Opens a window that remembers nothing of earlier visits. */
  visit(site: string): Promise<Visitor>;
  close(): Promise<void>;
}

/** What a reader does at the site, in words that every engine's driver knows. */
export interface Visitor {
  /** Address of the site, with a trailing slash. */
  readonly site: string;
  /** The folder that downloads go to. */
  readonly saved: string;
  /** What went wrong unseen so far, oldest first: console errors, uncaught errors, failed responses. */
  readonly faults: readonly string[];
  open(address: string): Promise<void>;
  back(): Promise<void>;
  /** Clicks the element of an XPath, once it is there. */
  press(xpath: string): Promise<void>;
  /** Chooses an option of the list of a CSS selector. */
  choose(list: string, value: string): Promise<void>;
  /** What a function gives in the page or frame. It uses nothing of its file, only what it is handed, which is written as JSON. */
  read<A extends readonly unknown[], T>(look: (...handed: A) => T, ...handed: A): Promise<T>;
  /** Does something inside the frame of a CSS selector. */
  within(frame: string, work: () => Promise<void>): Promise<void>;
  leave(): Promise<void>;
}

/** A function with what it is handed, as an expression for a browser. */
export const called = (look: (...handed: never) => unknown, handed: readonly unknown[]): string =>
  `(${String(look)})(...${JSON.stringify(handed)})`;

/** Waits until a part of the page says something. */
export async function says(visitor: Visitor, selector: string, text: string): Promise<void> {
  const told = () =>
    visitor.read((css) => document.querySelector<HTMLElement>(css)?.innerText.replace(/\s+/g, ' ') ?? '', selector);
  await expect.poll(told).toContain(text);
}
