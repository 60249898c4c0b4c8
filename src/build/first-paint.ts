import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { chosenSite } from './chosen-site.ts';
import { COMPILER } from './compiler.ts';
import { fontMetrics } from './font-metrics.ts';
import { openPageCode } from './page-code.ts';
import { papaparse } from './papaparse.ts';

/** Where it stands in the page. */
const PLACE = '<div id="first"></div>';

/**
 * Vite plugin that draws the beginning of the dashboard into its page, so that it is there before the script.
 *
 * @param folder Absolute path of the package. One that cannot be read leaves the page as it is.
 */
export function firstPaint(folder: string): Plugin {
  let drawn: Promise<string | null> | null = null;
  const draw = async (): Promise<string | null> => {
    const { code, close } = await openPageCode<typeof import('../cli/first-paint')>('cli/first-paint.ts', [
      svelte({ configFile: false, emitCss: false, compilerOptions: COMPILER }),
      chosenSite(`${folder}/site.json`),
      fontMetrics(),
      papaparse(),
    ]);
    try {
      return await code.firstPaint(folder);
    } finally {
      await close();
    }
  };
  return {
    name: 'susret:first-paint',
    apply: 'build',
    buildStart: () => void (drawn = null),
    async transformIndexHtml(html) {
      const body = await (drawn ??= draw());
      return body === null ? html : html.replace(PLACE, () => `<div id="first">${body}</div>`);
    },
  };
}
