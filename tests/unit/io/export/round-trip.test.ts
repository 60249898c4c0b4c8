/** What is exported reads back as it was: six selections of the published data through our own reader. */
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '../../../../src/cli/folder';
import { archiveOf } from '../../../../src/io/export/archive';
import { eventsCsv } from '../../../../src/io/export/flat-csv';
import { networkGexf, networkGraphml } from '../../../../src/io/export/graph-files';
import { eventsJson } from '../../../../src/io/export/json';
import { packageFiles } from '../../../../src/io/export/package';
import { portionOf } from '../../../../src/io/export/portion';
import type { FetchText } from '../../../../src/io/fetched';
import { loadDetails, loadPackage } from '../../../../src/io/load';
import { flatPackage } from '../../../../src/io/own/flat-package';
import { nestedPackage } from '../../../../src/io/own/nested-package';
import { openFile } from '../../../../src/io/own/open-file';
import { parseAddress } from '../../../../src/io/url';
import type { Tables } from '../../../../src/model/records';
import { SELECTIONS } from '../../../fixtures/selections';
import { realData } from '../../../support/real-data';
import { head } from './given';

const DATA = new URL('../../../../data/', import.meta.url);
const SIX = ['', 'scope=all', 'town=ba-sarajevo', 'scope=all funder=amif', 'org=atina', 'scope=all attendance=online'];

let data: Awaited<ReturnType<typeof realData>>;
let whole: Tables;
beforeAll(async () => {
  data = await realData();
  whole = { ...data.core, ...data.details };
});

async function selected(args: string): Promise<Tables> {
  const { state } = parseAddress(args.replaceAll(' ', '&'), 'core');
  const { lines } = await data.engine.page(state.filters, 'newest', 0, Infinity);
  const expected = SELECTIONS.find(([selection]) => selection === args)?.[1].events[0];
  expect(lines).toHaveLength(expected ?? -1);
  return portionOf(
    whole,
    lines.map(({ id }) => id),
  );
}

/** All tables of a package, which must be without any issue. */
async function reread(fetchText: FetchText | null): Promise<Tables> {
  if (fetchText === null) throw new Error('The export cannot be opened.');
  const loaded = await loadPackage(fetchText);
  if (!loaded.ok) throw new Error(`The export cannot be read: ${loaded.code} ${loaded.file}`);
  const { details, issues } = await loadDetails(fetchText, loaded);
  expect([...loaded.issues, ...issues]).toEqual([]);
  return { ...loaded.core, ...details };
}

/** Rows in an order of their own: nested rows come back by what they hang on. */
const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

const parts = (files: readonly Uint8Array[]) => new Uint8Array(files.flatMap((part) => [...part]));

async function filesOf(portion: Tables | null) {
  const files = await packageFiles(readFolder(DATA.pathname), portion, whole.codes, head());
  if ('fault' in files) throw new Error(files.fault);
  return files;
}

describe.each(SIX)('the selection "%s"', (args) => {
  test('comes back from CSV: events, their roles, and the names of what they lead to', async () => {
    const portion = await selected(args);
    const back = await reread(flatPackage(eventsCsv(portion, head())));
    expect(back.events).toEqual(portion.events);
    const roles = portion.roles.filter(({ subjectType }) => subjectType === 'event');
    expect(sorted(back.roles)).toEqual(sorted(roles.map((row) => ({ ...row, sourceId: null }))));
    const names = (records: readonly { id: string; name: string }[]) => records.map(({ id, name }) => [id, name]);
    expect(sorted(names(back.venues))).toEqual(sorted(names(portion.venues)));
    expect(back.projects.map(({ id, title }) => [id, title]).sort()).toEqual(
      portion.projects.map(({ id, title }) => [id, title]).sort(),
    );
  });

  test('comes back from JSON, every record of every table', async () => {
    const portion = await selected(args);
    const back = await reread(nestedPackage(JSON.parse(eventsJson(portion, head()))));
    expect(back.events).toEqual(portion.events);
    const { info: _info, ...tables } = portion;
    for (const [name, rows] of Object.entries(tables)) {
      expect(sorted(back[name as keyof typeof tables]), name).toEqual(sorted(rows as readonly unknown[]));
    }
  });

  test('comes back from the package, every record of every table in its order', async () => {
    const portion = await selected(args);
    const files = await filesOf(portion);
    const opened = await openFile({ name: 'events.zip', bytes: parts(archiveOf(files, '2026-11-25')) });
    const back = await reread(opened.kind === 'package' ? opened.fetchText : null);
    const { info, ...tables } = portion;
    expect(back).toMatchObject(tables);
    expect(back.info).toEqual({ ...info, title: 'Small data: a selection' });
  });

  test('loads in the graph readers of graphology with all its events', async () => {
    const portion = await selected(args);
    for (const graph of [
      gexf.parse(Graph, networkGexf(portion, head())),
      graphml.parse(Graph, networkGraphml(portion, head())),
    ]) {
      const events = graph.filterNodes((_id, { type }) => type === 'event');
      expect(events.sort()).toEqual(portion.events.map(({ id }) => `event:${id}`).sort());
      const keys = graph.mapEdges((id, _attributes, source, target) => id === `${source}..${target}`);
      expect(keys.every(Boolean)).toBe(true);
    }
  });

  test('has a descriptor that the profile of Data Package 2.0 accepts', async () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../../fixtures/schemas/datapackage-2.0.json', import.meta.url), 'utf8'),
    ) as object;
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    const descriptor = (await filesOf(await selected(args))).find(({ name }) => name === 'datapackage.json');
    validate(JSON.parse(descriptor?.text ?? ''));
    expect(validate.errors).toBeNull();
  });
});

test('the network of a selection has the nodes and lines that the page counts', async () => {
  const portion = await selected('org=atina');
  const { state } = parseAddress('org=atina', 'core');
  const { network } = await data.engine.ask(state.filters);
  const graph = gexf.parse(Graph, networkGexf(portion, head()));
  expect(graph.nodes().sort()).toEqual(
    network.nodes
      .filter(({ events }) => events > 0)
      .map(({ id }) => id)
      .sort(),
  );
  for (const { id, events } of network.nodes.filter((node) => node.events > 0)) {
    expect(graph.getNodeAttribute(id, 'events')).toBe(events);
  }
});

test('the whole package has descriptor and tables byte for byte as published', async () => {
  const files = await filesOf(null);
  const names = files.map(({ name }) => name);
  expect(names).toHaveLength(18);
  for (const { name, text } of files) {
    if (name !== 'datapackage.json' && !name.endsWith('.csv')) continue;
    expect(Buffer.from(text).equals(readFileSync(new URL(name, DATA))), name).toBe(true);
  }
  expect(new Set(names)).toEqual(
    new Set([
      ...['README.md', 'codebook.md', 'about-data.md', 'CHANGES.md', 'datapackage.json', 'codes.csv', 'events.csv'],
      ...['event_notes.csv', 'evidence.csv', 'organisation_aliases.csv', 'organisations.csv', 'participants.csv'],
      ...['projects.csv', 'roles.csv', 'sources.csv', 'towns.csv', 'venue_aliases.csv', 'venues.csv'],
    ]),
  );
});
