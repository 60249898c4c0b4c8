import type { Plugin } from 'vite';
import { basemap } from './basemap.ts';
import { chosenSite } from './chosen-site.ts';
import { fontMetrics } from './font-metrics.ts';
import { pageCode } from './page-code.ts';

/**
 * Vite plugin that publishes `stills/VIEW.svg`, which stand in a frame where its software cannot run.
 *
 * @param folder Absolute path of the package.
 */
export function stills(folder: string): Plugin {
  return {
    name: 'susret:stills',
    apply: 'build',
    async generateBundle() {
      const drawing = [basemap(folder), fontMetrics(), chosenSite(`${folder}/site.json`)];
      const { stillPictures } = await pageCode<typeof import('../cli/stills')>('cli/stills.ts', drawing);
      for (const [view, source] of Object.entries(await stillPictures(folder))) {
        this.emitFile({ type: 'asset', fileName: `stills/${view}.svg`, source });
      }
    },
  };
}
