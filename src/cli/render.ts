import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LINES_DRAWN, sheet, type PictureInput, type Sheet } from '../app/figures';
import { figureSvg } from '../figure/svg';
import { LANGUAGES, languageFor, loadLocale, offeredLanguages, type LanguageEntry } from '../i18n/languages';
import { fileName } from '../io/selection-csv';
import { formatAddress } from '../io/url';
import { LEAST_WIDTH, MOST_WIDTH, onPaper, onScreen, type ImageSize } from '../lib/image-size';
import { VIEWS, type PageState, type ViewName } from '../model/view-state';
import { askedFor, DATA, PROCESS, readPackage, type PackageData } from './package-data';
import { pressKitPage, type KitEntry } from './press-kit-page';
import type { Raster } from './raster';

/** Where pictures are written unless `--out` says otherwise. Git does not see it. */
const FOLDER = join(import.meta.dirname, '../../press-kit');

const FORMATS = ['svg', 'png'] as const;
type Format = (typeof FORMATS)[number];

const USAGE = `npm run render -- --view VIEW [--lang LANGUAGE] [--format svg|png] [--size 16cm|640px] [--theme light|dark] [--out FOLDER] [key=value …]
npm run render -- --all [--out FOLDER] [key=value …]
`;

/** What cannot be done as asked; the message says why and what can be. */
class Refusal extends Error {}

interface Request {
  readonly all: boolean;
  readonly views: readonly ViewName[];
  readonly lang: string | null;
  readonly formats: readonly Format[];
  readonly size: ImageSize;
  readonly theme: 'light' | 'dark';
  readonly out: string;
  readonly pairs: readonly (readonly [key: string, value: string])[];
}

/**
 * Writes views as pictures, by the code of the page: `--view` one, `--all` every view in every language as SVG and PNG, with an
 * index. Filters are `key=value` as in the address.
 *
 * @returns The exit code: 0, or 2 with a sentence where something is asked for that does not exist.
 */
export async function main(args: readonly string[], folder = DATA, streams = PROCESS): Promise<number> {
  try {
    const request = readRequest(args);
    const data = await readPackage(folder);
    if (!data.ok) throw new Refusal(`No event could be read: ${data.code} (${data.file}).`);
    const { state, problems } = askedFor(request.pairs, data);
    if (problems.length > 0) {
      throw new Refusal(problems.map(({ key, value }) => `The data have no ${key}=${value}.`).join('\n'));
    }
    const written = await render(request, state, data);
    for (const file of written.files) streams.out(`${file}\n`);
    if (written.events === 0) streams.complain('No event fits these filters: the pictures say so.\n');
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    streams.complain(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}

function readRequest(args: readonly string[]): Request {
  const { values, positionals } = parsed(args);
  const pairs = positionals.map((arg) => {
    const [key = '', ...value] = arg.split('=');
    if (value.length === 0) throw new Refusal(`"${arg}" is no filter: write key=value.`);
    return [key, value.join('=')] as const;
  });
  const all = values.all === true;
  if (!all && values.view === undefined) throw new Refusal(`Name a view: ${VIEWS.join(', ')}; or --all.`);
  const view = values.view === undefined ? null : oneOf('view', VIEWS, values.view);
  return {
    all,
    views: view === null ? VIEWS : [view],
    lang: values.lang ?? null,
    formats: values.format === undefined ? (all ? FORMATS : ['svg']) : [oneOf('format', FORMATS, values.format)],
    size: sizeOf(values.size ?? '16cm'),
    theme: oneOf('theme', ['light', 'dark'], values.theme ?? 'light'),
    out: values.out === undefined ? FOLDER : resolve(values.out),
    pairs,
  };
}

const TEXT = { type: 'string' } as const;
const OPTIONS = {
  ...{ view: TEXT, lang: TEXT, format: TEXT, size: TEXT, theme: TEXT, out: TEXT },
  all: { type: 'boolean' },
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    throw new Refusal(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function oneOf<T extends string>(name: string, known: readonly T[], value: string): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new Refusal(`There is no ${name} "${value}". There are: ${known.join(', ')}.`);
  return found;
}

function sizeOf(text: string): ImageSize {
  const [, number = '', unit] = /^(\d+(?:\.\d+)?)(cm|px)$/.exec(text) ?? [];
  const size = unit === 'cm' ? onPaper(Number(number)) : onScreen(Math.round(Number(number)), 1);
  if (unit === undefined || size.layout < LEAST_WIDTH || size.layout > MOST_WIDTH) {
    const [least, most] = [LEAST_WIDTH, MOST_WIDTH].map((px) => `${px}px`);
    throw new Refusal(`"${text}" is no size: write 16cm or 640px, from ${least} to ${most}.`);
  }
  return size;
}

async function render(request: Request, state: PageState, data: PackageData) {
  const languages = languagesFor(request, data);
  const { engine, site } = data;
  const { filters, view } = state;
  const answer = await engine.ask(filters);
  const { lines } = await engine.page(filters, view.sort, 0, LINES_DRAWN);
  const groups = view.by === 'all' ? [] : await engine.compositionBy(filters, view.by);
  const raster = request.formats.includes('png') ? await (await import('./raster')).startRaster(request.size) : null;
  const entries: KitEntry[] = [];
  try {
    for (const entry of languages) {
      const locale = await loadLocale(entry, { whole: true });
      const query = formatAddress({ filters, view: { ...view, lang: entry.code } }, site.defaultFilters.scope);
      const input: PictureInput = {
        ...{ answer, lines, groups, view, locale, names: data.names, info: data.core.info, site: site.title },
        link: site.baseUrl === null ? '' : `${site.baseUrl}${query}`,
      };
      for (const name of request.views) {
        const made = sheet(name, input, request.size.layout);
        const files = await write(made, [name, entry.code], request, raster);
        entries.push({
          view: name,
          language: entry.code,
          languageName: entry.name,
          files,
          alt: made.alt,
          title: made.figure.title,
        });
      }
    }
  } finally {
    await raster?.stop();
  }
  const files = entries.flatMap((entry) => entry.files);
  if (request.all) {
    await writeFile(join(request.out, 'index.html'), pressKitPage(site.title, entries));
    files.push('index.html');
  }
  return {
    files: files.map((file) => relative(process.cwd(), join(request.out, file))),
    events: answer.summary.events,
  };
}

function languagesFor({ lang, all }: Request, { site }: PackageData): readonly LanguageEntry[] {
  const offered = offeredLanguages(site.languages);
  if (lang === null) return all ? offered : offered.slice(0, 1);
  const found = languageFor(lang, LANGUAGES);
  if (found === null) {
    throw new Refusal(`There is no language "${lang}". There are: ${LANGUAGES.map(({ code }) => code).join(', ')}.`);
  }
  return [found];
}

/** The names of the files, relative to the folder. */
async function write(
  { figure }: Sheet,
  [view, lang]: readonly [view: ViewName, lang: string],
  { formats, theme, out, size }: Request,
  raster: Raster | null,
): Promise<string[]> {
  const svg = figureSvg(figure, { theme, lang, idPrefix: `susret-${view}` });
  const files: string[] = [];
  for (const format of formats) {
    const name = fileName(view, [lang, ...(theme === 'dark' ? ['dark'] : [])], format);
    const content = format === 'svg' ? svg : await raster?.png(svg, figure.height, size);
    if (content === undefined) continue;
    await mkdir(dirname(join(out, name)), { recursive: true });
    await writeFile(join(out, name), content);
    files.push(name);
  }
  return files;
}
