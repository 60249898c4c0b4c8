import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Site } from '../io/site';
import { pageCode } from './page-code.ts';
import { checkedSite } from './site.ts';

const module = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url)).replaceAll('\\', '/');
const SUBJECT = module('i18n/subject.ts');
const REGION = module('views/map/region.ts');

/** The room to the west for the legend of a wide map, as a share of the region's width. */
const LEGEND_ROOM = 0.07;
/** A map need not be zoomed out further than this, nor than until the region fits the narrowest screen, in CSS px. */
const FURTHEST_OUT = { zoom: 4.5, px: 320 };

async function mapValues({ frame, codes }: Site['region']) {
  const { project } = await pageCode<typeof import('../plot/mercator')>('plot/mercator.ts');
  const [west, south, east, north] = frame;
  const wide = Math.round((west - LEGEND_ROOM * (east - west)) * 100) / 100;
  const whole = Math.log2(FURTHEST_OUT.px / (project(south, east, 0).x - project(south, west, 0).x));
  return {
    FRAME: frame,
    WIDE_FRAME: [wide, south, east, north],
    MIN_ZOOM: Math.min(FURTHEST_OUT.zoom, Math.floor(whole * 100) / 100),
    CODES: codes,
  };
}

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
          ? await mapValues(site.region)
          : { GENDER_AND_MIGRATION: site.subject !== null, KOSOVO_NOTE: site.policy !== 'none' };
      return Object.entries(values)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
