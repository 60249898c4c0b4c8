import { beforeAll, describe, expect, test } from 'vitest';
import { english } from '../../../src/i18n/english';
import { LIST_FILTERS, noFilters, type Filters } from '../../../src/model/filters';
import { compositionTitle } from '../../../src/views/composition/title';
import { mapTitle } from '../../../src/views/map/title';
import { networkTitle } from '../../../src/views/network/title';
import { timelineTitle } from '../../../src/views/timeline/title';
import { realData } from '../../support/real-data';

const locale = english();
const PLAIN = {
  map: 'Events by town',
  timeline: 'Events by quarter',
  composition: 'Who took part, by group',
  network: 'Who funds, carries and organises the events',
};

let data: Awaited<ReturnType<typeof realData>>;
let single: readonly Awaited<ReturnType<typeof titlesOf>>[];
beforeAll(async () => {
  data = await realData();
  single = await Promise.all((await singleFilters()).map(titlesOf));
});

async function titlesOf(filters: Filters) {
  const answer = await data.engine.ask(filters);
  const { names } = data;
  return {
    events: answer.summary.events,
    titles: {
      map: mapTitle(answer, { names, locale }),
      timeline: timelineTitle(answer, PLAIN.timeline, locale),
      composition: compositionTitle(answer, names, locale),
      network: networkTitle(answer, names, locale),
    },
  };
}

/** Every single value of every list filter and every year, in the default scope and in all. */
async function singleFilters(): Promise<Filters[]> {
  const { options } = await data.engine.ask(noFilters('all'));
  return (['core', 'all'] as const).flatMap((scope) => [
    noFilters(scope),
    ...LIST_FILTERS.flatMap((key) =>
      options[key].options.map(({ value }) => ({ ...noFilters(scope), [key]: [value] })),
    ),
    ...Array.from({ length: 11 }, (_, i) => String(2015 + i)).map((year) => ({
      ...noFilters(scope),
      from: year,
      to: year,
    })),
  ]);
}

describe('titles of the published data', () => {
  test('say what is true of the default selection', async () => {
    expect((await titlesOf(noFilters('core'))).titles).toEqual({
      map: 'In the pages read, Belgrade has more events than any other town: 17 of 67',
      timeline: 'Sources give no year for 12 of 67 events',
      composition: 'Government and civil service: named at 16 events, counted at none',
      network: 'NGO Atina has a role in 19 of the 67 events',
    });
  });

  test('leave out a name that has no room, but neither its number nor its funders', async () => {
    // The project's title has 115 characters and no acronym.
    const { titles } = await titlesOf({ ...noFilters('all'), org: ['hilfswerk-international'] });
    expect(titles.network).toBe('One project carried all 10 events, with funding from AMIF and BMI');
  });

  test('are findings for more than nine of ten single filters with five events or more', () => {
    let [findings, views] = [0, 0];
    for (const { events, titles } of single) {
      if (events < 5) {
        expect(titles).toEqual(PLAIN);
        continue;
      }
      views += 4;
      findings += Object.values(titles).filter((title) => !Object.values(PLAIN).includes(title)).length;
    }
    expect(views).toBeGreaterThan(500);
    expect(findings / views).toBeGreaterThan(0.9);
  });

  test('are short, whole, without a share in per cent, and never rank countries', () => {
    const countries = data.core.codes.flatMap(({ list, labels }) => (list === 'country' ? (labels['en'] ?? []) : []));
    expect(countries.length).toBeGreaterThan(6);
    for (const { titles } of single) {
      for (const title of Object.values(titles)) {
        expect(title.length).toBeLessThanOrEqual(90);
        expect(title).not.toMatch(/[{}%]|undefined|\b(only|impact|because|thanks to)\b/i);
      }
      expect(countries.filter((country) => titles.map.includes(country))).toEqual([]);
    }
  });
});
