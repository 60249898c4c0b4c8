/** The pictures that the page hands out: the selection as it stands, on a sheet. */
import { sheet, type PictureInput } from './figures';
import { figureSvg } from '../figure/svg';
import { DEFAULT_VIEW, type ViewName } from '../model/view-state';
import type { Dataset } from '../state/dataset.svelte';
import type { EventList } from '../state/event-list.svelte';
import type { DrawnImage } from '../state/images.svelte';
import type { Language } from '../state/language.svelte';
import type { Selection } from '../state/selection.svelte';

/** What the picture is made from. */
export interface PageSources {
  readonly selection: Selection;
  readonly list: EventList;
  readonly dataset: Dataset;
  readonly language: Language;
}

/**
 * @param width CSS px.
 * @throws {Error} If there is no answer yet, or the parts of a grouped composition cannot be had.
 */
export async function drawImage(
  { selection, list, dataset, language }: PageSources,
  view: ViewName,
  width: number,
): Promise<DrawnImage> {
  const input = await pictureInput({ selection, list, dataset, language }, view);
  const { figure, alt } = sheet(view, input, width);
  const { language: lang } = input.locale;
  const svg = figureSvg(figure, { theme: 'light', lang, idPrefix: `susret-${view}` });
  return { svg, width: figure.width, height: figure.height, alt, lang };
}

/**
 * The selection as it stands, as pictures are made from it.
 *
 * @throws {Error} If there is no answer yet, or the parts of a grouped composition cannot be had.
 */
export async function pictureInput(
  { selection, list, dataset, language }: PageSources,
  view: ViewName,
): Promise<PictureInput> {
  const { answer, engine } = selection;
  if (answer === null || engine === null) throw new Error('The numbers are not there yet.');
  const { by, focus, bbox, sort, v, data } = selection.view;
  const grouped = view === 'composition' && by !== 'all';
  const { locale } = language;
  const shown = { ...DEFAULT_VIEW, by, focus, bbox, sort, v, data, lang: locale.language };
  return {
    answer,
    lines: list.lines,
    groups: grouped ? await engine.compositionBy(answer.filters, by) : [],
    view: shown,
    names: dataset.dictionary.names,
    locale,
    info: dataset.dictionary.info,
    site: dataset.site.title,
    link: selection.address.link({ filters: answer.filters, view: shown }),
  };
}
