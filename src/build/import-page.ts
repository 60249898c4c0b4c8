import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { withPolicy } from './content-policy.ts';

/** The page that opens data from an address, in the folder of the site. */
export const IMPORT_PAGE = 'import.html';

/** Leads to the ordinary page where there is nothing to open: the wider policy is for nothing else. */
const WITHOUT_ADDRESS =
  '/[?&]data=./.test(location.search)||location.replace("./?page=import"+location.search.replace("?","&")+location.hash)';

/**
 * The dashboard's page as the one that opens data from an address: kept out of search engines, and with a policy that lets it ask other
 * hosts.
 *
 * @param html The built page, without a policy.
 * @throws {Error} If the page has no title or no charset.
 */
export function importPageOf(html: string): string {
  if (!html.includes('<title>')) throw new Error('A page has no <title>.');
  const added = `<meta name="robots" content="noindex" />\n    <script>${WITHOUT_ADDRESS}</script>\n    `;
  return withPolicy(
    html.replace('<title>', () => `${added}<title>`),
    'import',
  );
}

/**
 * Vite plugin that writes `import.html`. It takes the page as it is before the plugins behind it write into it what readers without
 * script and search engines read.
 */
export function importPage(): Plugin {
  let folder = '';
  let page = '';
  return {
    name: 'susret:import-page',
    apply: 'build',
    configResolved: ({ build }) => void (folder = build.outDir),
    transformIndexHtml: (html) => void (page = html),
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error?: Error) {
        if (error === undefined) await writeFile(join(folder, IMPORT_PAGE), importPageOf(page));
      },
    },
  };
}
