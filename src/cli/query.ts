import { fullSumText } from '../i18n/full-sum-text';
import { english } from '../i18n/english';
import type { Aggregates, GroupRow } from '../model/aggregates';
import type { CountSum } from '../model/count';
import { askedFor, DATA, PROCESS, readPackage } from './package-data';

/**
 * Prints the numbers of a selection as one JSON object: `query [key=value …]`, keys and defaults as in the address of the page.
 *
 * What cannot be asked for is said on the error stream and ignored.
 *
 * @returns The exit code: 0, or 2 where the package has no event that can be read.
 */
export async function main(args: readonly string[], folder = DATA, streams = PROCESS): Promise<number> {
  const data = await readPackage(folder);
  if (!data.ok) {
    streams.complain(`No event could be read: ${data.code} (${data.file}).\n`);
    return 2;
  }
  const { engine } = data;
  const pairs = args.map((arg) => {
    const [key = '', ...value] = arg.split('=');
    if (value.length === 0) streams.complain(`Ignored "${arg}": write key=value.\n`);
    return [key, value.join('=')] as const;
  });
  const { state, problems } = askedFor(pairs, data);
  for (const { key, value } of problems) {
    streams.complain(`Ignored ${key}=${value}: there is no such value.\n`);
  }

  const { filters } = state;
  const answer = await engine.ask(filters);
  const { lines } = await engine.page(filters, 'oldest', 0, answer.summary.events);
  const ids = lines.map(({ id }) => id).sort();
  streams.out(`${JSON.stringify(report(answer, ids), null, 2)}\n`);
  return 0;
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
