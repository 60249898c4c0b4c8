import { expect, test } from 'vitest';
import { figureSvg } from '../../../src/figure/svg';
import type { PlacedFigure } from '../../../src/figure/mark';
import { english } from '../../../src/i18n/english';
import { noFilters } from '../../../src/model/filters';
import { loadBasemap } from '../../../src/plot/basemap';
import { figure as compositionFigure } from '../../../src/views/composition/picture';
import { homeFrame } from '../../../src/views/map/frame';
import { territories } from '../../../src/views/map/land';
import { layoutMap } from '../../../src/views/map/layout';
import { dataMarks } from '../../../src/views/map/marks';
import { chooseColumns } from '../../../src/views/network/columns';
import { networkFigure } from '../../../src/views/network/figure';
import { pathOf } from '../../../src/views/network/focus';
import { columnOrderer } from '../../../src/views/network/layers';
import { placeNetwork } from '../../../src/views/network/layout';
import { rowLabel, wordsOf } from '../../../src/views/network/labels';
import { figure as timelineFigure } from '../../../src/views/timeline/picture';
import { fixtureData } from '../../support/real-data';

/*
 * What each view places for a small made-up package: three events, one counted exactly, one as a range, one in organisations. A snapshot
 * that changes shows what a reader would see change; whether it is right is for the tests of the layouts.
 */
const { engine, names } = await fixtureData('good-csv');
const answer = await engine.ask(noFilters('all'));
const locale = english();
const WIDTHS = [360, 760];

function svg(figure: PlacedFigure | null): string {
  if (figure === null) throw new Error('There is no figure.');
  return figureSvg(figure, { theme: 'light', lang: 'en', idPrefix: 'x' }).replaceAll('><', '>\n<');
}

const snapshot = (name: string) => `../../snapshots/${name}.svg`;

test.each(WIDTHS)('the composition at %d px is as it was', async (width) => {
  const figure = compositionFigure(answer, { width, height: null }, locale, names);
  await expect(svg(figure)).toMatchFileSnapshot(snapshot(`composition-${width}`));
});

test.each(WIDTHS)('the timeline at %d px is as it was', async (width) => {
  const figure = timelineFigure(answer, { width, height: null }, locale);
  await expect(svg(figure)).toMatchFileSnapshot(snapshot(`timeline-${width}`));
});

test('the network is as it was', async () => {
  const graph = answer.network;
  const columns = columnOrderer()(chooseColumns(graph, new Set(), new Set()));
  const words = wordsOf(graph, names, locale);
  const placed = placeNetwork(columns, 880, (row) => rowLabel(words, row));
  const figure = networkFigure(graph, placed, pathOf(graph, 'organisation:o1'), new Set(), locale);
  await expect(svg(figure)).toMatchFileSnapshot(snapshot('network-880'));
});

test.each(WIDTHS)('the places of the map at %d px are as they were', async (width) => {
  const wording = { names, locale };
  const base = await loadBasemap();
  const frame = homeFrame(width, Math.round(width * 0.7));
  const layout = layoutMap(answer.places, frame, territories(base, frame), wording);
  const marks = dataMarks(layout, wording);
  const figure = { width: frame.width, height: frame.height, title: '', description: '', marks };
  await expect(svg(figure)).toMatchFileSnapshot(snapshot(`map-${width}`));
});
