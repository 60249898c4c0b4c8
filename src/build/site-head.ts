import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { escapeHtml } from '../lib/escape-html.ts';
import { isObject } from '../lib/is-object.ts';
import { pageCode } from './page-code.ts';
import { checkedSite } from './site.ts';

/**
 * Vite plugin that fills title, description and language of a site into its pages, where they have `%site.title%` and the like: for
 * readers who run no script, and for the tab until the script has come.
 *
 * @param file Absolute path of `site.json`.
 */
export function siteHead(file: string): Plugin {
  return {
    name: 'susret:site-head',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const [{ site }, { textFor }] = await Promise.all([
          checkedSite(file),
          pageCode<typeof import('../io/site')>('io/site.ts'),
        ]);
        const language = site.languages[0] ?? 'en';
        const subtitle = textFor(site.subtitle, language)?.text ?? '';
        const title = subtitle === '' ? site.title : `${site.title}: ${subtitle}`;
        const described = textFor(site.description, language)?.text ?? (await packageDescription(dirname(file)));
        const description = described ?? title;
        const values: Readonly<Record<string, string>> = { language, title, description, name: site.title };
        return html.replace(/%site\.(\w+)%/g, (whole, name: string) => {
          const value = values[name];
          return value === undefined ? whole : escapeHtml(value);
        });
      },
    },
  };
}

/** What the descriptor says of the package; null where it says nothing. */
async function packageDescription(folder: string): Promise<string | null> {
  const text = await readFile(join(folder, 'datapackage.json'), 'utf8').catch(() => 'null');
  const document: unknown = JSON.parse(text);
  const description = isObject(document) ? document['description'] : null;
  return typeof description === 'string' && description !== '' ? description : null;
}
