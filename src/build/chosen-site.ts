import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { checkedSite } from './site.ts';

const module = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url)).replaceAll('\\', '/');
const SUBJECT = module('i18n/subject.ts');
const REGION = module('views/map/region.ts');

/**
 * Vite plugin that gives the words of the page and its map the subject and the region of a site. Without it they have those of this
 * project's own data.
 *
 * @param file Absolute path of `site.json`.
 */
export function chosenSite(file: string): Plugin {
  return {
    name: 'susret:chosen-site',
    enforce: 'pre',
    async load(id) {
      const path = id.split('?', 1)[0]?.replaceAll('\\', '/');
      if (path !== SUBJECT && path !== REGION) return null;
      this.addWatchFile(file);
      const { site } = await checkedSite(file);
      const values =
        path === REGION
          ? { FRAME: site.region.frame, CODES: site.region.codes }
          : { GENDER_AND_MIGRATION: site.subject !== null, KOSOVO_NOTE: site.policy !== 'none' };
      return Object.entries(values)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
