import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const HEADER = 'Content-Security-Policy';

/** What every page may do: what it is made of comes from its own host, and nothing goes anywhere else. */
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

/**
 * The dashboard shows frames of its own site; so does the page that opens data from an address, which reads from other hosts, too; a
 * frame may be one without an origin; a plain page has styles and pictures alone; a file has no host, and all that it is made of inside.
 */
export type PageKind = 'dashboard' | 'import' | 'frame' | 'plain' | 'file';

/** What a page that is one file may have of itself in place of what comes from a host: its fonts, which pictures are drawn with, too. */
const INSIDE: Readonly<Record<string, readonly string[]>> = { 'font-src': ['data:'], 'connect-src': ['data:'] };

/**
 * Where data are opened from an address of the reader's choosing that host cannot be known beforehand. Plain http is left to this machine:
 * what comes over it from elsewhere may be changed on its way, and no page that came by https may ask for it.
 */
const ANY_HOST: Readonly<Record<string, readonly string[]>> = {
  'connect-src': ["'self'", 'https:', 'http://localhost:*', 'http://127.0.0.1:*'],
};

/** What a page without script needs nothing of. What looks at a page for its author reads `robots.txt` as the page would, so connections stay. */
const UNUSED_IN_PLAIN = /^(script|font|object)-src$/;

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
 */
export function policyOf(html: string, kind: PageKind): string {
  const used = DIRECTIVES.filter(([name]) => kind !== 'plain' || !UNUSED_IN_PLAIN.test(name));
  const directives = used.map(([name, ...hosts]) => {
    const tag = name === 'script-src' ? 'script' : name === 'style-src' ? 'style' : null;
    const sources =
      kind === 'file'
        ? (INSIDE[name] ?? hosts.filter((source) => source !== "'self'"))
        : ((kind === 'import' ? ANY_HOST[name] : undefined) ?? hosts);
    return [name, ...sources, ...(tag === null ? [] : inlineHashes(html, tag))].join(' ');
  });
  return [...directives, ...(kind === 'dashboard' || kind === 'import' ? ["frame-src 'self'"] : [])].join('; ');
}

/**
 * A script that narrows the policy of a page from any host to its own.
 *
 * In a document without an origin WebKit takes 'self' for no host at all (WebKitGTK 2.50), and the build knows no name of the host.
 */
function narrowing(policy: string): string {
  return `document.head.append(Object.assign(document.createElement("meta"),{httpEquiv:"${HEADER}",content:"${policy}".replaceAll("'self'",location.origin)}))`;
}

/**
 * A page with its policy, before all that it governs.
 *
 * @param html As it is published otherwise.
 * @throws {Error} If the page does not say first which charset it has: the policy stands right behind it.
 */
export function withPolicy(html: string, kind: PageKind): string {
  const charset = /<meta charset="utf-8" ?\/?>/.exec(html)?.[0];
  if (charset === undefined) throw new Error('A page has no <meta charset="utf-8">.');
  const behindCharset = (added: string) => html.replace(charset, () => `${charset}\n    ${added}`);
  const meta = (policy: string) => `<meta http-equiv="${HEADER}" content="${policy}" />`;
  const policy = policyOf(html, kind);
  if (kind !== 'frame') return behindCharset(meta(policy));
  const script = `<script>${narrowing(policy)}</script>`;
  const wide = policyOf(behindCharset(script), kind).replaceAll("'self'", 'http: https:');
  return behindCharset(`${meta(wide)}\n    ${script}`);
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

/** Vite plugin that writes the policy into a built page. One that is being developed has none: its styles are inline and change. */
export function contentPolicy(kind: PageKind): Plugin {
  return {
    name: 'susret:content-policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => withPolicy(html, kind) },
  };
}
