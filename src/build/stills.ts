import type { Plugin } from 'vite';
import { basemap } from './basemap.ts';
import { chosenSite } from './chosen-site.ts';
import { fontMetrics } from './font-metrics.ts';
import { openPageCode } from './page-code.ts';

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
      // The engine loads what bounds the drawing of many events when it has them.
      const { code, close } = await openPageCode<typeof import('../cli/stills')>('cli/stills.ts', drawing);
      try {
        for (const [view, source] of Object.entries(await code.stillPictures(folder))) {
          this.emitFile({ type: 'asset', fileName: `stills/${view}.svg`, source });
        }
      } finally {
        await close();
      }
    },
  };
}
