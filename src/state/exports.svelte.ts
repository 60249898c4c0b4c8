import { chapters } from '../i18n/chapters';
import type { Locale } from '../i18n/locale';
import { shareWords } from '../i18n/share';
import { KOSOVO_NOTE } from '../i18n/subject';
import { archiveOf } from '../io/export/archive';
import { eventsCsv, excelCsv } from '../io/export/flat-csv';
import { placesGeoJson } from '../io/export/geojson';
import { networkGexf, networkGraphml } from '../io/export/graph-files';
import type { Head } from '../io/export/head';
import { eventsJson } from '../io/export/json';
import { packageFiles } from '../io/export/package';
import { portionOf } from '../io/export/portion';
import { fileName } from '../io/selection-csv';
import { today } from '../lib/iso-day';
import { noFilters, type Filters } from '../model/filters';
import type { Tables } from '../model/records';
import { DEFAULT_VIEW } from '../model/view-state';
import type { Dataset } from './dataset.svelte';
import type { Downloads } from './downloads.svelte';
import { filterWords } from './filter-words';
import type { Selection } from './selection.svelte';
import { Versions } from './versions.svelte';

export { excelDelimiter } from '../io/export/flat-csv';

/** The files that the data can be taken along in. */
export const FORMATS = ['csv', 'excel', 'json', 'geojson', 'gexf', 'graphml', 'package'] as const;
export type Format = (typeof FORMATS)[number];

/** `selection`: the events under the present filters. */
export type Extent = 'selection' | 'all';

const NAMES: Readonly<Record<Format, readonly [name: string, extension: string, part?: string]>> = {
  csv: ['events', 'csv'],
  excel: ['events', 'csv', 'excel'],
  json: ['events', 'json'],
  geojson: ['places', 'geojson'],
  gexf: ['network', 'gexf'],
  graphml: ['network', 'graphml'],
  package: ['data', 'zip'],
};

const WRITERS = {
  csv: { write: eventsCsv, type: 'text/csv;charset=utf-8;header=present' },
  excel: { write: excelCsv, type: 'text/csv;charset=utf-8;header=present' },
  json: { write: eventsJson, type: 'application/json' },
  geojson: { write: placesGeoJson, type: 'application/geo+json' },
  gexf: { write: networkGexf, type: 'application/xml' },
  graphml: { write: networkGraphml, type: 'application/xml' },
} as const;

/** "Scope: all events". */
function scopeWords({ scope }: Filters, locale: Locale): string {
  const words = shareWords(locale);
  const values = words.t(`share.data.scope.${scope}`);
  return words.t('share.data.filter', { filter: words.t('share.data.scope'), values });
}

/** Makes files of the data and hands them to the reader. What cannot be made is a state, never an exception. */
export class Exports {
  readonly #dataset: Dataset;
  readonly #selection: Selection;
  readonly #downloads: Downloads;
  readonly #today: () => string;
  #busy = $state(false);
  #failed = $state(false);
  #saved = $state<string | null>(null);

  /** @param day Tells the day that exports carry, as `YYYY-MM-DD`. */
  constructor(dataset: Dataset, selection: Selection, downloads: Downloads, day: () => string = today) {
    this.#dataset = dataset;
    this.#selection = selection;
    this.#downloads = downloads;
    this.#today = day;
  }

  /** True while a file is made. */
  get busy(): boolean {
    return this.#busy;
  }

  /** True where the last file could not be made because data or a part of the page could not be loaded. */
  get failed(): boolean {
    return this.#failed;
  }

  /** The name of the last file that was handed over; null where there is none, or where it failed. */
  get saved(): string | null {
    return this.#saved;
  }

  /** The name of a file, with `all` in it where it does not depend on the filters, and the version where it is a package. */
  fileName(format: Format, extent: Extent): string {
    const [name, extension, part = ''] = NAMES[format];
    const version = format === 'package' ? (this.#dataset.dictionary.info?.version ?? '') : '';
    return fileName(name, [extent === 'all' ? 'all' : '', part, version], extension);
  }

  /** Makes a file and saves it under its name. While one is made, others are not begun. */
  async save(format: Format, extent: Extent, locale: Locale): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#failed = false;
    this.#saved = null;
    const name = this.fileName(format, extent);
    try {
      const made = await this.#make(format, extent, locale);
      if (made === null) this.#failed = true;
      else {
        this.#downloads.save(name, made.type, ...made.content);
        this.#saved = name;
      }
    } catch {
      this.#failed = true;
    }
    this.#busy = false;
  }

  async #make(format: Format, extent: Extent, locale: Locale) {
    const tables = await this.#tables();
    const { engine } = this.#dataset;
    if (tables === null || engine === null) return null;
    const filters = extent === 'all' ? noFilters('all') : this.#selection.filters;
    const { lines } = await engine.page(filters, 'oldest', 0, Infinity);
    const portion = portionOf(
      tables,
      lines.map(({ id }) => id),
    );
    const head = this.#head(portion, tables.events.length, extent, locale);
    if (format !== 'package') {
      const { write, type } = WRITERS[format];
      return { type, content: [write(portion, head)] };
    }
    const { files: fetchText, own, pinned } = this.#dataset;
    const named = own === null ? await new Versions().papersOf(pinned) : null;
    const files = await packageFiles(fetchText, extent === 'all' ? null : portion, tables.codes, head, named);
    return 'fault' in files ? null : { type: 'application/zip', content: archiveOf(files, head.accessed) };
  }

  /** All tables, read again where the later ones could not be had before. */
  async #tables(): Promise<Tables | null> {
    if (this.#dataset.tables === null || this.#dataset.detailsFailed) await this.#dataset.loadDetails();
    return this.#dataset.detailsFailed ? null : this.#dataset.tables;
  }

  #head(portion: Tables, eventsInAll: number, extent: Extent, locale: Locale): Head {
    const { site, dictionary } = this.#dataset;
    const { address } = this.#selection;
    const { info } = portion;
    const filters = extent === 'all' ? noFilters('all') : this.#selection.filters;
    const view = { ...DEFAULT_VIEW, v: info.version };
    return {
      title: info.title,
      version: info.version,
      created: info.created,
      licence: info.licence,
      publisher: site.publisher,
      filters: [scopeWords(filters, locale), ...filterWords(filters, dictionary.names, locale)],
      events: portion.events.length,
      eventsInAll,
      link: address.link({ filters, view }),
      eventLink: (event) => address.link({ filters: noFilters(site.defaultFilters.scope), view: { ...view, event } }),
      accessed: this.#today(),
      note: KOSOVO_NOTE ? chapters(locale).t('about.notes.kosovo') : '',
      locale,
    };
  }
}
