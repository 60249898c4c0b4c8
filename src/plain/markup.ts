/** HTML as text, in which data stay text. */
import { safeLink } from '../io/cell';
import { escapeHtml } from '../lib/escape-html';
import { remembered } from '../lib/remembered';

/** A piece of HTML; `html` alone makes it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What can stand in a hole: text and numbers are escaped, lists are written one after the other, null and undefined are nothing. */
export type Content = string | number | Markup | null | undefined | readonly Content[];

/** The parts of a template without the indentation that they have in the code. */
const tidy = remembered((parts: TemplateStringsArray) =>
  parts.map((part) => part.replace(/\s*\n\s*/g, '\n').replace(/\s+(?=\/?>)/g, '')),
);

/** A template of HTML. Holes stand between tags and in attributes with double quotes, nowhere else. */
export function html(parts: TemplateStringsArray, ...holes: readonly Content[]): Markup {
  return new Markup(
    tidy(parts)
      .map((part, at) => part + written(holes[at]))
      .join(''),
  );
}

/** An attribute with the space before it; nothing where the value is null, undefined or empty. */
export function attribute(name: string, value: string | null | undefined): Markup {
  return new Markup(value === null || value === undefined || value === '' ? '' : ` ${name}="${escapeHtml(value)}"`);
}

/** A link to another site, or the text alone where the address is none of http, https and mailto. */
export function webLink(
  url: string | null,
  text: string,
  { lang = null, rel = 'noreferrer' }: { readonly lang?: string | null; readonly rel?: string } = {},
): Markup {
  const href = url === null ? null : safeLink(url);
  const language = attribute('lang', lang);
  return href === null
    ? html`<span${language}>${text}</span>`
    : html`<a href="${href}" rel="${rel}" ${language}>${text}</a>`;
}

function written(content: Content): string {
  if (content === null || content === undefined) return '';
  if (content instanceof Markup) return content.text;
  return typeof content === 'object' ? content.map(written).join('') : escapeHtml(String(content));
}
