import type { Plugin } from 'vite';
import { pageCode } from './page-code.ts';
import { checkedSite } from './site.ts';

const WIDTH = 640;

/**
 * The static answers of oEmbed 1.0 for the frame of each view, by the name of the view.
 *
 * Content systems fetch them from another host, so the addresses inside are absolute where `site.json` says where the site is
 * published, and relative to the site where it does not.
 *
 * @param file Absolute path of `site.json`.
 */
export async function oembedAnswers(file: string): Promise<Readonly<Record<string, object>>> {
  const [{ site }, { VIEWS }, { english }, { FRAME_HEIGHTS, iframeCode }] = await Promise.all([
    checkedSite(file),
    pageCode<typeof import('../model/view-state')>('model/view-state.ts'),
    pageCode<typeof import('../i18n/english')>('i18n/english.ts'),
    pageCode<typeof import('../io/embed-code')>('io/embed-code.ts'),
  ]);
  const base = site.baseUrl === null ? '' : site.baseUrl.replace(/\/?$/, '/');
  const words = english();
  return Object.fromEntries(
    VIEWS.map((view) => {
      const title = `${words.t(`${view}.name`)} – ${site.title}`;
      const html = iframeCode({
        frame: `${base}embed.html?view=${view}`,
        page: `${base}./`,
        script: `${base}embed.js`,
        title,
        height: FRAME_HEIGHTS[view],
        link: site.title,
        image: '',
      });
      const answer = {
        version: '1.0',
        type: 'rich',
        title,
        provider_name: site.title,
        ...(base === '' ? {} : { provider_url: base }),
        width: WIDTH,
        height: FRAME_HEIGHTS[view],
        html,
      };
      return [view, answer];
    }),
  );
}

/**
 * Vite plugin that publishes `oembed/VIEW.json`, which `embed.html` names in its head.
 *
 * @param file Absolute path of `site.json`.
 */
export function oembed(file: string): Plugin {
  return {
    name: 'susret:oembed',
    apply: 'build',
    async generateBundle() {
      for (const [view, answer] of Object.entries(await oembedAnswers(file))) {
        this.emitFile({ type: 'asset', fileName: `oembed/${view}.json`, source: JSON.stringify(answer) });
      }
    },
  };
}
