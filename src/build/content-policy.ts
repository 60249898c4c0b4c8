import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const HEADER = 'Content-Security-Policy';

/** What every page may do: what it is made of comes from where it comes from itself, and nothing goes anywhere else. */
const DIRECTIVES: readonly (readonly [name: string, ...sources: readonly string[]])[] = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  // Pictures to take along are made in the page.
  ['img-src', "'self'", 'data:', 'blob:'],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['object-src', "'none'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
];

/** A script of another type than these is data, which a browser does not run. */
const RUNS = /^(|module|text\/javascript)$/;

/** Scripts and style sheets that stand in the page itself, as browsers hash them. */
function inlineHashes(html: string, tag: 'script' | 'style'): string[] {
  const elements = html.matchAll(new RegExp(`<${tag}((?:\\s[^>]*)?)>(.*?)</${tag}>`, 'gs'));
  return [...elements].flatMap(([, attributes = '', text = '']) => {
    const type = /\stype="([^"]*)"/.exec(attributes)?.[1] ?? '';
    if (/\ssrc=/.test(attributes) || (tag === 'script' && !RUNS.test(type))) return [];
    return [`'sha256-${createHash('sha256').update(text).digest('base64')}'`];
  });
}

/**
 * The Content Security Policy of a built page: the same for all, with the hashes of what stands in it.
 *
 * @param html As it is published.
 * @param frames Whether it shows frames of this site.
 */
export function policyOf(html: string, frames: boolean): string {
  const directives = DIRECTIVES.map(([name, ...sources]) => {
    const tag = name === 'script-src' ? 'script' : name === 'style-src' ? 'style' : null;
    return [name, ...sources, ...(tag === null ? [] : inlineHashes(html, tag))].join(' ');
  });
  return [...directives, ...(frames ? ["frame-src 'self'"] : [])].join('; ');
}

/**
 * The policy that a built page states.
 *
 * @throws {Error} If it states none.
 */
export function statedPolicy(html: string): string {
  const policy = new RegExp(`<meta http-equiv="${HEADER}" content="([^"]*)"`).exec(html)?.[1];
  if (policy === undefined) throw new Error(`A built page has no ${HEADER}; see src/build/content-policy.ts.`);
  return policy;
}

/**
 * Vite plugin that writes the policy into a built page, before all that it governs. A page that is being developed has none: its styles
 * are inline and change.
 *
 * @throws {Error} If the page does not say first which charset it has: the policy stands right behind it.
 */
export function contentPolicy({ frames }: { readonly frames: boolean }): Plugin {
  return {
    name: 'susret:content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const charset = /<meta charset="utf-8" ?\/?>/.exec(html)?.[0];
        if (charset === undefined) throw new Error('A page has no <meta charset="utf-8">.');
        const policy = policyOf(html, frames);
        return html.replace(charset, () => `${charset}\n    <meta http-equiv="${HEADER}" content="${policy}" />`);
      },
    },
  };
}
