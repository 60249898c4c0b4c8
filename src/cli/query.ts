import { join } from 'node:path';
import { plainEngine } from '../engine/plain';
import { fullSumText } from '../i18n/count-text';
import { english } from '../i18n/english';
import { loadDetails, loadPackage } from '../io/load';
import { readSite } from '../io/site';
import { checkIds, parseAddress } from '../io/url';
import type { Aggregates, GroupRow } from '../model/aggregates';
import type { CountSum } from '../model/count';
import { knownValues } from '../model/known-values';
import { readFolder } from './folder';

/** Where output goes; tests hand in their own. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly complain: (text: string) => void;
}

const PROCESS: Streams = {
  out: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
};

/** The published package: commands run from the project's folder or below it, sources lie two folders under it. */
const DATA = join(import.meta.dirname, '../../data');

/**
 * Prints the numbers of a selection as one JSON object: `query [key=value …]`, keys and defaults as in the address of the page.
 *
 * What cannot be asked for is said on the error stream and ignored.
 *
 * @returns The exit code: 0, or 2 where the package has no event that can be read.
 */
export async function main(args: readonly string[], folder = DATA, streams = PROCESS): Promise<number> {
  const fetchText = readFolder(folder);
  const loaded = await loadPackage(fetchText);
  if (!loaded.ok) {
    streams.complain(`No event could be read: ${loaded.code} (${loaded.file}).\n`);
    return 2;
  }
  const { details } = await loadDetails(fetchText, loaded);
  const engine = plainEngine(loaded.core);
  await engine.extend(details);

  const site = await fetchText('site.json');
  const { defaultFilters } = readSite(site.ok ? parseJson(site.text) : null).site;
  const pairs = args.map((arg) => {
    const [key = '', ...value] = arg.split('=');
    if (value.length === 0) streams.complain(`Ignored "${arg}": write key=value.\n`);
    return [key, value.join('=')];
  });
  const asked = parseAddress(new URLSearchParams(pairs).toString(), defaultFilters.scope);
  const checked = checkIds(asked.state, knownValues(loaded.core));
  for (const { key, value } of [...asked.problems, ...checked.problems]) {
    streams.complain(`Ignored ${key}=${value}: there is no such value.\n`);
  }

  const { filters } = checked.state;
  const answer = await engine.ask(filters);
  const { lines } = await engine.page(filters, 'oldest', 0, answer.summary.events);
  const ids = lines.map(({ id }) => id).sort();
  streams.out(`${JSON.stringify(report(answer, ids), null, 2)}\n`);
  return 0;
}

/** Null for a text that is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The numbers of an answer, under the names that scripts rely on. */
function report({ summary, composition, places, network }: Aggregates, eventIds: readonly string[]) {
  return {
    event_ids: eventIds,
    events: summary.events,
    events_with_count: summary.events - summary.counted.none,
    events_without_count: summary.counted.none,
    participations: participations(summary.participations),
    groups: byCode(composition.families.flatMap(({ groups }) => groups)),
    families: byCode(composition.families),
    map: {
      venues: places.venuesWithCoordinates,
      towns: places.townsWithCoordinates,
      events_without_place: places.eventsWithoutCoordinates,
    },
    network: {
      funder_project: network.funderProjectRows,
      project_event: network.projectEventRows,
      organisation_event: network.organisationEventRows,
    },
  };
}

function participations(sum: CountSum) {
  return {
    strict_low: sum.strictLow,
    strict_kind: sum.strictKind,
    approx_low: sum.approxLow,
    high: sum.high,
    text: fullSumText(english(), sum),
  };
}

function byCode(rows: readonly GroupRow[]) {
  return Object.fromEntries(
    rows.map(({ code, events, sum, eventsWithNumber, eventsOnlyMentioned }) => [
      code,
      {
        events,
        strict_low: sum.strictLow,
        high: sum.high,
        events_with_number: eventsWithNumber,
        events_only_mentioned: eventsOnlyMentioned,
      },
    ]),
  );
}
