import { describe, expect, it } from 'vitest';
import { SELECTIONS } from '../../../bench/crossings.bench';
import { published } from '../../../bench/published';
import { bestOfRestarts } from '../../../bench/restarts';
import { english } from '../../../../src/i18n/english';
import { NONE } from '../../../../src/model/graph';
import { Names } from '../../../../src/model/names';
import { keyedGroups } from '../../../../src/figure/keys';
import { textWidth } from '../../../../src/plot/text-width';
import { MAX_ROWS, chooseColumns } from '../../../../src/views/network/columns';
import { networkFigure } from '../../../../src/views/network/figure';
import { pathOf } from '../../../../src/views/network/focus';
import { rowLabel, wordsOf } from '../../../../src/views/network/labels';
import { columnOrderer, toLayers } from '../../../../src/views/network/layers';
import { LABEL_SIZE, LINE, placeNetwork } from '../../../../src/views/network/layout';
import { orderLayers, totalCrossings } from '../../../../src/views/network/ordering';
import { networkTwin } from '../../../../src/views/network/twin';
import { neighbourOf } from '../../../../src/views/network/walk';

const none = new Set<string>();

describe('the network of the published data', async () => {
  const { core, engine } = await published();
  const names = new Names({ ...core, towns: [] });

  for (const [selection, filters] of Object.entries(SELECTIONS)) {
    it(`has at most 1.1 times the crossings of the best of 200 random restarts: ${selection}`, async () => {
      const layers = toLayers(chooseColumns((await engine.ask(filters)).network, none, none));
      const best = bestOfRestarts(layers, 200, 1);
      expect(best).toBeGreaterThan(0);
      expect(totalCrossings(layers, orderLayers(layers))).toBeLessThanOrEqual(1.1 * best);
    });

    it(`draws no label over another or beyond its column: ${selection}`, async () => {
      const { network } = await engine.ask(filters);
      const words = wordsOf(network, names, english());
      const columns = columnOrderer()(chooseColumns(network, none, none));
      for (const width of [640, 888, 1100]) {
        const placed = placeNetwork(columns, width, (row) => rowLabel(words, row));
        for (const row of placed.rows) {
          const weight = row.row.type === 'event' ? 400 : 600;
          const drawn = Math.max(...row.lines.map((line) => textWidth(line, LABEL_SIZE, weight)));
          const count = row.label.count === '' ? 0 : textWidth(row.label.count, LABEL_SIZE, 600);
          if (row.anchor === 'end') expect(row.textX - drawn).toBeGreaterThanOrEqual(0);
          else expect(row.textX + drawn).toBeLessThanOrEqual(row.leader?.x2 ?? width - count);
        }
        for (const type of ['funder', 'project', 'organisation', 'event']) {
          const ys = placed.rows.filter((row) => row.row.type === type).map((row) => row.y);
          for (const [i, y] of ys.entries()) if (i > 0) expect(y - (ys[i - 1] ?? 0)).toBeGreaterThanOrEqual(2 * LINE);
        }
      }
    });
  }

  it('keeps every column to one screen and every number of the drawing in the table', async () => {
    for (const filters of Object.values(SELECTIONS)) {
      const { network } = await engine.ask(filters);
      const words = wordsOf(network, names, english());
      const columns = chooseColumns(network, none, none);
      for (const rows of columns.columns.slice(0, 3)) expect(rows.length).toBeLessThanOrEqual(MAX_ROWS);
      const table = networkTwin(network, columns, words)
        .rows.flat()
        .map((cell) => (cell !== null && typeof cell === 'object' ? cell.text : String(cell)))
        .join('\n');
      for (const row of columns.columns.flat()) {
        const label = rowLabel(words, row);
        if (row.bundle !== null) expect(table).toContain(label.text);
        for (const number of label.count.match(/\d+/g) ?? []) expect(table).toContain(number);
      }
    }
  });

  it('moves nothing when a filter of the network or the focus changes', async () => {
    const filters = SELECTIONS['all events'];
    if (!filters) throw new Error('No such selection.');
    const placed = async (org: readonly string[]) => {
      const { network } = await engine.ask({ ...filters, org });
      const words = wordsOf(network, names, english());
      const columns = columnOrderer()(chooseColumns(network, none, none));
      return placeNetwork(columns, 888, (row) => rowLabel(words, row));
    };
    const where = (rows: Awaited<ReturnType<typeof placed>>['rows']) => rows.map(({ row, x, y }) => [row.key, x, y]);
    expect(where((await placed(['atina'])).rows)).toEqual(where((await placed([])).rows));
  });

  it('gives every row a name, and arrows lead from every row back to it', async () => {
    const filters = SELECTIONS['gender and migration (default)'];
    if (!filters) throw new Error('No such selection.');
    const { network } = await engine.ask(filters);
    const words = wordsOf(network, names, english());
    const columns = columnOrderer()(chooseColumns(network, none, none));
    const placed = placeNetwork(columns, 888, (row) => rowLabel(words, row));
    const path = pathOf(network, 'project:we-empower');
    const figure = networkFigure(network, placed, path, none, english());
    const groups = keyedGroups(figure.marks);
    expect(groups).toHaveLength(placed.rows.length);
    for (const group of groups) {
      expect(group.name).not.toBe('');
      expect(group.hit?.height).toBeGreaterThanOrEqual(24);
    }
    expect(neighbourOf(placed, path, 'project:we-empower', 'ArrowLeft')).toMatch(/^funder[:+]/);
    const organisation = neighbourOf(placed, path, 'project:we-empower', 'ArrowRight');
    expect(path.nodes.has(organisation ?? '')).toBe(true);
    expect(neighbourOf(placed, path, organisation ?? '', 'ArrowRight')).toMatch(/^event[:+]/);
    expect(neighbourOf(placed, path, 'project:we-empower', 'End')).toBe(`project:${NONE}`);
    expect(neighbourOf(placed, path, `project:${NONE}`, 'ArrowDown')).toBeNull();
    expect(neighbourOf(placed, path, 'no such row', 'ArrowUp')).toBeNull();
  });
});
