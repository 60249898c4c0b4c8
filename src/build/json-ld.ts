import type { Plugin } from 'vite';
import { entryOf } from './publish-data.ts';
import { pageCode } from './page-code.ts';
import { checkedSite } from './site.ts';
import { publishedFiles, releaseOf } from '../cli/published.ts';

/**
 * Vite plugin that writes the data set and its events into the built page as JSON-LD, for readers who run no script.
 *
 * @param folder Absolute path of the package. A package that cannot be read leaves the page as it is.
 */
export function jsonLd(folder: string): Plugin {
  return {
    name: 'susret:json-ld',
    apply: 'build',
    async transformIndexHtml() {
      const [
        { readShownFolder, shownFiles, suppressBelow },
        { loadPackage },
        { Names },
        { jsonLd: describe, scriptText },
        { Ways },
      ] = await Promise.all([
        pageCode<typeof import('../cli/shown-files')>('cli/shown-files.ts'),
        pageCode<typeof import('../io/load')>('io/load.ts'),
        pageCode<typeof import('../model/names')>('model/names.ts'),
        pageCode<typeof import('../io/json-ld')>('io/json-ld.ts'),
        pageCode<typeof import('../plain/ways')>('plain/ways.ts'),
      ]);
      const loaded = await loadPackage(await readShownFolder(folder));
      if (!loaded.ok) return [];
      const { core, descriptor } = loaded;
      const files = await publishedFiles(folder);
      const release = releaseOf(shownFiles(files, suppressBelow(files)));
      const { site } = await checkedSite(`${folder}/site.json`);
      const ways = new Ways({
        languages: site.languages,
        recordLanguages: site.languages,
        ids: { event: core.events.map(({ id }) => id), organisation: [], project: [] },
        baseUrl: site.baseUrl,
        defaultScope: site.defaultFilters.scope,
      });
      const data = describe({
        site,
        core,
        names: new Names({ ...core, towns: [] }),
        descriptor: descriptor.document,
        hash: release === null ? null : (await entryOf(release)).hash,
        eventUrl: (id) => {
          const place = { kind: 'event', id, language: ways.siteLanguage } as const;
          return ways.absolute(place) ?? ways.to(place, null);
        },
      });
      return [{ tag: 'script', attrs: { type: 'application/ld+json' }, children: scriptText(data), injectTo: 'body' }];
    },
  };
}
