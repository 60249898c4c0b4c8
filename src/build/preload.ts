import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { pageCode } from './page-code.ts';

const DESCRIPTOR = 'datapackage.json';

/** What a page asks for soon after it starts, and can therefore ask for at once. */
export interface Soon {
  /** Absolute paths of modules that are imported on demand. */
  readonly modules: readonly string[];
  /** File names of fonts, as `fonts.ts` writes them. */
  readonly fonts: readonly string[];
  /** Absolute path of the data package. */
  readonly data: string;
}

/**
 * The descriptor and the tables of the first drawing, as the descriptor names them.
 *
 * @returns Paths relative to the package; only the descriptor where it cannot be read.
 */
export async function firstFiles(descriptor: string): Promise<string[]> {
  const [{ readDescriptor }, { CORE_TABLES }] = await Promise.all([
    pageCode<typeof import('../io/descriptor')>('io/descriptor.ts'),
    pageCode<typeof import('../io/load')>('io/load.ts'),
  ]);
  const resources = readDescriptor(descriptor)?.resources;
  const tables = CORE_TABLES.flatMap((name) => resources?.get(name) ?? []);
  return [DESCRIPTOR, ...tables.filter(({ inline }) => inline === null).map(({ file }) => file)];
}

/**
 * Addresses of the chunks that hold modules, with what they import.
 *
 * @param loaded Chunks that the page loads anyway; they are left out with all that they import.
 */
export function chunksOf(
  bundle: Rolldown.OutputBundle,
  modules: readonly string[],
  loaded: readonly string[],
): string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const withImports = (names: readonly string[], seen = new Set<string>()): Set<string> => {
    for (const name of names.filter((name) => !seen.has(name))) {
      seen.add(name);
      withImports(chunks.find(({ fileName }) => fileName === name)?.imports ?? [], seen);
    }
    return seen;
  };
  const present = withImports(loaded);
  const wanted = chunks.filter(({ facadeModuleId }) => facadeModuleId !== null && modules.includes(facadeModuleId));
  return [...withImports(wanted.map(({ fileName }) => fileName))].filter((name) => !present.has(name));
}

/**
 * Writes hints into the built page, so that what its script asks for later is on its way while the script is still loading.
 *
 * The requests are the same as those of the page, or the browser would make them twice: `fetch` and fonts are asked for with CORS.
 *
 * @param page File name of the page.
 */
export function preload(page: string, soon: Soon): Plugin {
  return {
    name: 'susret:preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(_html, { bundle, chunk, filename }) {
        if (bundle === undefined || !filename.endsWith(page)) return [];
        const fonts = Object.values(bundle).filter(
          (output) => output.type === 'asset' && output.names.some((name) => soon.fonts.includes(name)),
        );
        const descriptor = await readFile(join(soon.data, DESCRIPTOR), 'utf8');
        const loaded = chunk === undefined ? [] : [chunk.fileName];
        return [
          ...(await firstFiles(descriptor)).map((file) => link(`data/${file}`, { rel: 'preload', as: 'fetch' })),
          ...chunksOf(bundle, soon.modules, loaded).map((file) => link(file, { rel: 'modulepreload' })),
          ...fonts.map(({ fileName }) => link(fileName, { rel: 'preload', as: 'font', type: 'font/woff2' })),
        ];
      },
    },
  };
}

function link(file: string, attributes: Readonly<Record<string, string>>): HtmlTagDescriptor {
  return { tag: 'link', attrs: { ...attributes, crossorigin: true, href: `./${file}` }, injectTo: 'head' };
}
