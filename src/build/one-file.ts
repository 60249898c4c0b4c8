import type { Plugin } from 'vite';
import { publishedTree } from './publish-data.ts';
import { HELD_ID, holdFiles } from '../io/held-files.ts';
import { inlineJson, inlineScript, inlineStyle } from '../lib/inline-text.ts';
import { withPolicy } from './content-policy.ts';

/** What the page is made of. */
export interface Parts {
  /** The page as it is built, with a link to one script and one style sheet. */
  readonly html: string;
  readonly script: string;
  readonly style: string;
  /** What it reads in place of a host: texts by their path in the site. */
  readonly files: ReadonlyMap<string, string>;
}

const SCRIPT = /<script type="module"[^>]* src="[^"]*"><\/script>/;
const STYLE = /<link rel="stylesheet"[^>]*>/;

/**
 * The page with all its parts inside, and the policy that lets it run them and ask for nothing.
 *
 * @throws {Error} If the page links other than one script and one style sheet.
 */
export function joined({ html, script, style, files }: Parts): string {
  for (const pattern of [SCRIPT, STYLE]) {
    if (html.split(pattern).length !== 2) throw new Error(`The page does not have one ${pattern.source}.`);
  }
  const whole = html
    .replace(STYLE, () => `<style>${inlineStyle(style)}</style>`)
    .replace(SCRIPT, '')
    .replace(
      '</body>',
      () =>
        `<script type="application/json" id="${HELD_ID}">${inlineJson(holdFiles(files))}</script>\n` +
        `    <script type="module">${inlineScript(script)}</script>\n  </body>`,
    );
  return withPolicy(whole, 'file');
}

/**
 * The text of a file, byte order mark included.
 *
 * @throws {Error} If it is not UTF-8; the message names it.
 */
function textOf(path: string, content: string | Uint8Array): string {
  if (typeof content === 'string') return content;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch (cause) {
    throw new Error(`${path} is not UTF-8, and cannot stand in a page.`, { cause });
  }
}

/**
 * Vite plugin that puts everything that was built, and the published data with all their versions, into the page itself, and leaves
 * nothing else.
 *
 * @param folder Absolute path of the package.
 */
export function oneFile(folder: string): Plugin {
  return {
    name: 'susret:one-file',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const built = Object.values(bundle);
        const page = built.find(({ fileName }) => fileName.endsWith('.html'));
        const sheets = built.filter(({ fileName }) => fileName.endsWith('.css'));
        const scripts = built.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
        if (page?.type !== 'asset') throw new Error('No page was built.');
        const assets = built.flatMap((part) => (part.type === 'asset' ? [part] : []));
        const textIn = ({ fileName, source }: (typeof assets)[number]) => textOf(fileName, source);
        const files = new Map<string, string>();
        for (const [path, bytes] of await publishedTree(folder)) files.set(`data/${path}`, textOf(path, bytes));
        for (const asset of assets) {
          if (asset !== page && !sheets.includes(asset)) files.set(asset.fileName, textIn(asset));
        }
        for (const part of built) if (part !== page) Reflect.deleteProperty(bundle, part.fileName);
        page.source = joined({
          html: textIn(page),
          script: scripts.join('\n'),
          style: assets
            .filter((asset) => sheets.includes(asset))
            .map(textIn)
            .join('\n'),
          files,
        });
      },
    },
  };
}
