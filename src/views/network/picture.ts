/** The network as a finished figure for use outside the page: in columns, or as a path where there is no room for them. */
import '../../i18n/en/network';
import type { PlacedFigure } from '../../figure/mark';
import type { Locale } from '../../i18n/locale';
import { NONE, type Graph, type GraphNode } from '../../model/graph';
import type { Filters } from '../../model/filters';
import type { Names } from '../../model/names';
import { chosenNodes, nodeOf } from './chosen';
import { chooseColumns } from './columns';
import { networkFigure } from './figure';
import { isNarrowed, pathOf, selectedPath } from './focus';
import { fullName, rowLabel, wordsOf } from './labels';
import { columnOrderer } from './layers';
import { placeNetwork } from './layout';
import { legend } from './legend';
import { verticalPath } from './vertical';
import { pathText, verticalFigure } from './vertical-figure';

/** px. In a picture of a printed page the columns are a little narrower than the page would have them. */
const MIN_WIDTH = 560;

export interface NetworkPicture {
  readonly figure: PlacedFigure;
  /** Null for a path, which has no lines to explain. */
  readonly legend: PlacedFigure | null;
  /** What stands out, and what lines do not show. */
  readonly note: string;
}

/** @param focus The node that the reader follows; null or an unknown id follows what the page would. */
export function networkPicture(
  graph: Graph,
  filters: Filters,
  focus: string | null,
  width: number,
  locale: Locale,
  names: Names,
): NetworkPicture | null {
  const words = wordsOf(graph, names, locale);
  const node = nodeOf(graph, focus);
  const money = amountsText(graph, names, locale);
  if (width < MIN_WIDTH) {
    const figure = verticalFigure(graph, focus, width, words);
    const shown = verticalPath(graph, focus)?.node;
    return figure && { figure, legend: null, note: joined([shown && pathText(shown, words), money]) };
  }
  const chosen = new Set([...chosenNodes(filters), ...(node ? [node.id] : [])]);
  const columns = columnOrderer()(chooseColumns(graph, chosen, new Set()));
  const narrowed = isNarrowed(graph);
  const leading = narrowed ? null : columns.leading;
  const path = node ? pathOf(graph, node.id) : leading ? pathOf(graph, leading.id) : selectedPath(graph);
  const placed = placeNetwork(columns, width, (row) => rowLabel(words, row));
  const grey = !narrowed ? 'network.grey' : node ? 'network.grey-both' : 'network.grey-narrowed';
  const highlighted = node
    ? [locale.t('network.focus', { name: fullName(words, node) })]
    : narrowed
      ? [locale.t('network.narrowed')]
      : leading
        ? [pathText(leading, words), locale.t('network.leading-why')]
        : [];
  return {
    figure: networkFigure(graph, placed, path, chosen, locale),
    legend: legend(width, locale),
    note: joined([...highlighted, highlighted.length > 0 && locale.t(grey), money]),
  };
}

function amountsText(graph: Graph, names: Names, locale: Locale): string | false {
  const projects = graph.nodes.filter(
    ({ type, record, events }) => type === 'project' && record !== NONE && events > 0,
  );
  if (projects.length === 0) return false;
  const n = projects.filter(({ record }: GraphNode) => typeof names.project(record)?.amount === 'number').length;
  return n === 0 ? locale.t('network.amount.none') : locale.t('network.amount.some', { n });
}

const joined = (sentences: readonly (string | false | undefined)[]): string =>
  sentences.filter((sentence) => sentence !== false && sentence !== undefined).join(' ');
