/*
 * What the pictures show, part by part, by role and name. The buttons Share, Embed and "Open your own data", and the forms of a citation,
 * come with the steps that make them do something, so no picture is asked for them here.
 */
import type { Locator, Page } from '@playwright/test';
import { opened } from '../support/dashboard';
import { expect, test } from '../support/page';

type Role = Parameters<Page['getByRole']>[0];
type Part = readonly [role: Role, name: string | RegExp];

/** Every part is there to be seen; what is missing is named, all of it at once. */
async function hasParts(region: Page | Locator, parts: readonly Part[]): Promise<void> {
  for (const [role, name] of parts) {
    const part = region.getByRole(role, { name, exact: typeof name === 'string' });
    await expect.soft(part.first(), `${role} ${String(name)}`).toBeVisible();
  }
}

/** Texts without a role of their own, such as the entries of a key. */
async function hasTexts(region: Locator, texts: readonly (string | RegExp)[]): Promise<void> {
  for (const text of texts) await expect.soft(region, `text ${String(text)}`).toContainText(text);
}

const PERIOD = 'from=2019&to=2023';
const EVENT = '2021-sarajevo-gender-and-migration';

/** The colour behind a place of the page, as red, green and blue. */
const groundOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);

for (const [picture, theme, paper] of [
  ['01, desktop in light', 'light', 'rgb(255, 255, 255)'],
  ['02, desktop in dark', 'dark', 'rgb(16, 24, 27)'],
] as const) {
  test.describe(`picture ${picture}`, () => {
    test.beforeEach(async ({ page }) => {
      await opened(page, `?theme=${theme}&${PERIOD}`);
      expect(await groundOf(page, 'html')).toBe(paper);
    });

    test('has its header', async ({ page }) => {
      const header = page.getByRole('banner').first();
      await hasParts(header, [
        ['link', 'Susret, all events'],
        ['navigation', 'Pages'],
        ['link', 'Explore'],
        ['link', 'Method'],
        ['link', 'Data'],
        ['link', 'About'],
        ['combobox', 'Language'],
      ]);
      await hasTexts(header, ['Events on gender and migration in the Western Balkans']);
      await expect(header.getByRole('link', { name: 'Explore' })).toHaveAttribute('aria-current', 'page');
    });

    test('has its sentence, with numbers that open, and the strip of how events are counted', async ({ page }) => {
      const main = page.getByRole('main');
      await hasParts(main.locator('p.sentence'), [
        ['button', '25 events'],
        ['button', 'more than 110'],
        ['button', '60'],
        ['button', '20 events'],
      ]);
      await hasTexts(main.locator('p.sentence'), ['from 2019 to 2023', 'Sources say who took part', 'give no number']);
      await hasTexts(main, [/How the 25 events are counted/]);
      await hasParts(main, [
        ['button', '2 exact'],
        ['button', '1 “at least”'],
        ['button', '20 no number'],
      ]);
    });

    test('has its filters: one set, seven to set, matches and the way back', async ({ page }) => {
      const filters = page.getByRole('region', { name: 'Filters' });
      await hasParts(filters, [
        ['radiogroup', 'Which events'],
        ['searchbox', 'Search text'],
        ['button', 'Period: 2019–2023'],
        ['button', 'Remove filter: Period'],
        ['button', 'Place'],
        ['button', 'Topic'],
        ['button', 'Format'],
        ['button', 'Group'],
        ['button', 'Organisation'],
        ['button', 'Funder'],
        ['button', 'How counted'],
        ['button', 'Clear filters'],
      ]);
      await hasTexts(filters, [/25\s*of\s*127\s*events/]);
    });

    test('has its map: finding, circles, ring, key, zoom, what is not on it, tools', async ({ page }) => {
      const map = page.getByRole('region', { name: 'Map of the events by town' });
      await hasParts(map, [
        ['heading', 'Sources place 12 of the 25 events in Belgrade, Sarajevo, Tirana and Skopje'],
        ['button', 'Belgrade, 5 events'],
        ['button', 'Sarajevo, 3 events'],
        ['button', 'Bosnia and Herzegovina, town not stated, 2 events'],
        ['img', 'Key of the map'],
        ['button', 'Zoom in'],
        ['button', 'Zoom out'],
        ['button', '1 online'],
        ['button', '1 in Florence'],
        ['button', 'Table'],
        ['button', 'CSV of this selection'],
      ]);
      await hasTexts(map.getByRole('img', { name: 'Key of the map' }), [
        'Circle area = number of events',
        '9',
        '4',
        '1',
        'town not stated in the source',
        'boundary without prejudice to status*',
      ]);
      // Names of countries belong to the ground; a row of towns reads better without them.
      await hasTexts(map, [/KOSOVO\*|XK\*/, /MONTENEGRO|ME/, 'SERBIA', 'Places are towns, never buildings.']);
    });

    test('has its timeline: finding, fields, dots, grips, key, tools', async ({ page }) => {
      const timeline = page.getByRole('region', { name: 'Timeline' });
      await hasParts(timeline, [
        ['heading', 'At least 13 of the 25 dated events fall in 2022 and 2023'],
        ['combobox', 'From: month'],
        ['combobox', 'From: year'],
        ['combobox', 'to: month'],
        ['combobox', 'to: year'],
        ['slider', 'First month of the period'],
        ['slider', 'Last month of the period'],
        // A dot with a total, a ring without one, a span, and a dot outside the period.
        ['button', '13–15 Oct 2021: Regional Conference “Gender and Migration”, total stated'],
        ['button', '25 Jun 2020: Inauguration of premises for vulnerable asylum seekers in Erseka, no total'],
        ['button', '2022: 1 event, no total'],
        ['button', /^20 Jun 2024: .*, outside the period$/],
        ['button', 'Table'],
        ['button', 'CSV of this selection'],
      ]);
      await hasTexts(timeline, [
        'total stated',
        'no total',
        'only the month, the year or a longer span is known',
        /12\s*events without any date are left out of a period/,
      ]);
    });

    test('has its composition: finding, denominator, bar, rows in two lanes, key, gender, note, tools', async ({
      page,
    }) => {
      const who = page.getByRole('region', { name: 'Who took part, by group' });
      await hasParts(who, [
        ['heading', 'Government and civil service: named at 8 events, counted at none'],
        ['button', 'more than 110 in all; 60 by group; more than 50 not broken down'],
        ['button', 'Police, prosecutors, courts: 25; named without a number at 3 events'],
        ['button', 'Civil society and project partners: 22; named without a number at 8 events'],
        ['button', 'People with experience of migration: 13; named without a number at 1 event'],
        ['button', 'Government and civil service: not counted; named without a number at 8 events'],
        ['button', 'Gender equality bodies: not counted; named without a number at 4 events'],
        ['button', 'International bodies and donors: not counted; named without a number at 4 events'],
        ['button', 'Social and health services: not counted; named without a number at 1 event'],
        ['button', 'Academia: not counted; named without a number at 1 event'],
        ['button', 'Other: not counted; named without a number at 2 events'],
        ['heading', 'Gender is stated for 13 of more than 110, all of them women'],
        ['button', '13 women; more than 97, gender not stated'],
        ['button', 'Table'],
        ['button', 'CSV of this selection'],
      ]);
      await hasTexts(who, [
        'Composition is known for',
        'Participations counted',
        'Named without a number',
        'counted in the source',
        'counted, group not stated; open end = more',
        'event names the group, no number',
        'Participations, not people: someone at two events counts twice.',
        'Groups as named by the source',
      ]);
    });

    test('has its network: finding, four columns, stand-ins, bundles, key, focus, note, tools', async ({ page }) => {
      const network = page.getByRole('region', { name: 'Network of funders, projects, organisations and events' });
      await hasParts(network, [
        ['heading', 'NGO Atina has a role in 5 of the 25 events'],
        ['button', /\(AMIF\), funder, 2 events$/],
        ['button', 'no funder named, funder, 7 events'],
        ['button', /^Reducing irregular migration to the EU .*, project, 2 events$/],
        ['button', 'no project named, project, 8 events'],
        ['button', 'NGO Atina, organisation, 5 events'],
        ['button', '26 others, one event each. Closed; Enter shows each.'],
        ['button', /^Kick-off conference of the INTEGRA project .*, 31 Jan 2023, Prizren, about 50$/],
        ['button', 'Pippi of Today, 2 events. Closed; Enter shows each.'],
        ['button', '8 events, no project named. Closed; Enter shows each.'],
        ['button', 'Table'],
        ['button', 'CSV of this selection'],
      ]);
      await hasTexts(network, [
        'Funders',
        'Projects',
        'Organisations',
        'Events',
        'organised',
        'co-organised or hosted',
        'partner',
        'Grey: everything else in the selection.',
        'lines never show money',
      ]);
      await network.getByRole('button', { name: /^Reducing irregular migration to the EU .*, project/ }).click();
      await hasParts(network, [['button', 'Clear focus']]);
      await hasTexts(network, ['Focus: Reducing irregular migration to the EU']);
    });

    test('has its list: heading, order, six rows with date, place, lead, title and count, the rest', async ({
      page,
    }) => {
      const list = page.getByRole('region', { name: 'Event list' });
      await hasParts(list, [
        ['heading', '25 events'],
        ['combobox', 'Order'],
        ['link', '2nd WE-EMPOWER transnational training'],
        ['button', 'Show all 25 events with their sources'],
        ['button', 'Table'],
        ['button', 'CSV of this selection'],
      ]);
      const rows = list.getByRole('listitem');
      await expect(rows).toHaveCount(6);
      const row = rows.filter({ has: page.getByRole('link', { name: '2nd WE-EMPOWER transnational training' }) });
      await hasTexts(row, ['18–19 Oct 2023 · Belgrade · NGO Atina', '32']);
      await hasTexts(rows.first(), ['no number']);
    });

    test('has its footer: sources, licence, version, citation, the two notes', async ({ page }) => {
      const footer = page.getByRole('contentinfo');
      await hasParts(footer, [
        ['heading', 'Sources and licence'],
        ['link', 'CC-BY-4.0'],
        ['heading', 'Cite'],
      ]);
      await hasTexts(footer, [
        /127 events from 181 public pages, each number with its quote/,
        'Data version 1.1.0, 22 Nov 2026',
        'code under MIT',
        'Susret contributors (2026). Events on gender and migration in the Western Balkans (version 1.1.0) [Data set].',
        '* This designation is without prejudice to positions on status',
        'Boundaries and names shown and designations used do not imply endorsement or acceptance',
        'Map: Natural Earth, public domain.',
      ]);
    });
  });
}

test.describe('picture 03, an event', () => {
  test.beforeEach(async ({ page }) => {
    await opened(page, `?event=${EVENT}&${PERIOD}`);
    await expect(page.getByRole('dialog').getByRole('blockquote').first()).toBeVisible();
  });

  const panelOf = (page: Page) => page.getByRole('dialog', { name: 'Regional Conference “Gender and Migration”' });

  test('has its header, titles, summary and the marks with what they mean', async ({ page }) => {
    const panel = panelOf(page);
    await hasParts(panel, [
      ['button', 'Back to 25 events'],
      ['button', 'Close'],
      ['heading', 'Regional Conference “Gender and Migration”'],
      ['button', 'Previous event'],
      ['button', 'Next event'],
    ]);
    await hasTexts(panel, [
      'Event 15 of 25',
      'Regionalna konferencija „Rod i migracije“',
      'Described as the first international gathering on gender and migration in the Western Balkans',
      'stated',
      'lower bound',
      'no number',
      'sources differ',
      'not stated',
      '19 quotes from 3 pages',
    ]);
  });

  test('has a row for each fact, with its level', async ({ page }) => {
    const panel = panelOf(page);
    const facts = [
      ['When', '13–15 Oct 2021', 'stated'],
      ['Where', 'Sarajevo, Bosnia and Herzegovina', 'named on the page'],
      ['Participants', 'more than 50', 'lower bound'],
      ['Who took part', 'Gender equality institutions', 'no number'],
      ['Gender', 'We never infer gender from grammar or names.', 'not stated'],
      ['Organiser', 'Migration, Asylum, Refugees Regional Initiative', 'stated'],
      ['Host', 'Gender Equality Agency of Bosnia and Herzegovina', 'sources differ'],
      ['Project', 'Reducing irregular migration to the EU', 'stated'],
      ['Co-funders of the project', 'Federal Ministry of the Interior of the Republic of Austria', 'stated'],
    ] as const;
    for (const [name, said, level] of facts) {
      const term = panel.getByRole('term').filter({ hasText: new RegExp(`^${name}$`) });
      const fact = term.locator('xpath=following-sibling::dd[1]');
      await expect.soft(term, name).toBeVisible();
      await expect.soft(fact, name).toContainText(said);
      await expect.soft(fact, name).toHaveText(new RegExp(`^\\s*${level}`));
    }
    await hasTexts(panel, ['Town. No source names the building.', 'No amount stated', 'Totals add 50']);
  });

  test('shows each quote in its language with its page, and no quote where there is none', async ({ page }) => {
    const panel = panelOf(page);
    const quote = panel.getByRole('figure').filter({ hasText: 'Preko 50 učesnika/učesnica' });
    await expect(quote.getByRole('blockquote')).toHaveAttribute('lang', 'bs');
    await hasTexts(quote, ['bs', 'means more than 50']);
    await hasParts(quote, [['link', 'Gender Equality Agency of Bosnia and Herzegovina, arsbih.gov.ba']]);
    const gender = panel.getByRole('definition').filter({ hasText: 'We never infer gender' });
    await expect(gender.getByRole('blockquote')).toHaveCount(0);
  });

  test('ends with the sources that were read, and the event’s own files', async ({ page }) => {
    const sources = panelOf(page).getByRole('region', { name: 'Sources' });
    await hasTexts(sources, ['(bs), read 22 Nov 2026', '(en), read 22 Nov 2026']);
    for (const [button, file] of [
      ['CSV of this event', `susret-event-${EVENT}.csv`],
      ['JSON of this event', `susret-event-${EVENT}.json`],
    ] as const) {
      const wait = page.waitForEvent('download');
      await sources.getByRole('button', { name: button, exact: true }).click();
      expect((await wait).suggestedFilename()).toBe(file);
    }
  });

  test('leads to the next event and back to the list', async ({ page }) => {
    await panelOf(page).getByRole('button', { name: 'Next event' }).click();
    await expect(page.getByRole('dialog')).toContainText('Event 16 of 25');
    await page.getByRole('dialog').getByRole('button', { name: 'Previous event' }).click();
    await expect(panelOf(page)).toContainText('Event 15 of 25');
    await panelOf(page).getByRole('button', { name: 'Back to 25 events' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  });
});

test.describe('picture 04, the phone in Bosnian', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test.beforeEach(async ({ page }) => {
    await opened(page, `?lang=bs&${PERIOD}`);
  });

  test('has header, sentence, strip and filters', async ({ page }) => {
    await hasParts(page.getByRole('banner').first(), [
      ['link', 'Susret, svi događaji'],
      ['combobox', 'Jezik'],
      ['button', 'Meni'],
    ]);
    const main = page.getByRole('main');
    await hasParts(main.locator('p.sentence'), [
      ['button', '25 događaja'],
      ['button', 'više od 110'],
      ['button', '60'],
      ['button', '20 događaja'],
    ]);
    await hasParts(main, [
      ['button', '2 tačno'],
      ['button', '1 „najmanje“'],
      ['button', '20 bez broja'],
    ]);
    const filters = page.getByRole('region', { name: 'Filteri' });
    await hasParts(filters, [
      ['button', 'Filteri'],
      ['button', 'Ukloni filter: Period, 2019.–2023.'],
    ]);
    await hasTexts(filters, [/25\s*od\s*127/]);
  });

  test('has map, composition, timeline, network and list, in this order', async ({ page }) => {
    const names = [
      'Karta događaja po gradovima',
      'Ko je učestvovao, po grupama',
      'Vremenska linija',
      'Mreža finansijera, projekata, organizacija i događaja',
      'Lista događaja',
    ];
    let above = 0;
    for (const name of names) {
      const box = await page.getByRole('region', { name }).boundingBox();
      expect(box?.y, name).toBeGreaterThan(above);
      above = box?.y ?? Infinity;
    }
  });

  test('has the parts of each view', async ({ page }) => {
    const map = page.getByRole('region', { name: 'Karta događaja po gradovima' });
    await hasParts(map, [
      ['heading', /^Beograd, Sarajevo, Tirana i Skoplje/],
      ['button', 'Beograd, 5 događaja'],
      ['button', 'Bosna i Hercegovina, grad nije naveden, 2 događaja'],
      ['img', 'Tumač karte'],
      ['button', '1 na internetu'],
      ['button', '1: Firenca'],
      ['button', 'Tabela'],
      ['button', 'CSV ovog izbora'],
    ]);
    const who = page.getByRole('region', { name: 'Ko je učestvovao, po grupama' });
    await hasParts(who, [
      ['heading', /^Vlast i državna služba/],
      ['button', /^Policija, tužilaštva, sudovi: 25/],
      ['button', /^Akademska zajednica: nije brojano/],
      ['heading', /^Rod je naveden za 13 od više od 110/],
    ]);
    const timeline = page.getByRole('region', { name: 'Vremenska linija' });
    await hasParts(timeline, [
      ['combobox', 'Od: mjesec'],
      ['combobox', 'Od: godina'],
      ['combobox', 'do: mjesec'],
      ['combobox', 'do: godina'],
      ['slider', /./],
      ['button', /^13\.–15\. okt 2021\./],
    ]);
    const list = page.getByRole('region', { name: 'Lista događaja' });
    await hasParts(list, [
      ['heading', '25 događaja'],
      ['combobox', 'Redoslijed'],
      ['link', '2nd WE-EMPOWER transnational training'],
      ['button', 'Prikaži svih 25 događaja s izvorima'],
    ]);
    await hasTexts(list, ['18.–19. okt 2023.', 'bez broja']);
    await hasTexts(page.getByRole('contentinfo'), ['Verzija podataka 1.1.0, 22. nov 2026.', '* ']);
  });

  test('has the network as a vertical path of the chosen project', async ({ page }) => {
    const network = page.getByRole('region', { name: 'Mreža finansijera, projekata, organizacija i događaja' });
    await network
      .getByRole('combobox', { name: 'Prikaži put za' })
      .selectOption('project:reducing-irregular-migration');
    const stops = network.getByRole('listitem');
    // Funders, the project, organisations, then its two events of the period, each with its place and number.
    // The first list is the trail that leads here.
    await hasTexts(network.locator('ol').last(), ['AMIF', 'BMI', 'Reducing irregular migration to the EU', 'MARRI']);
    await expect(stops.filter({ hasText: '13.–15. okt 2021.' })).toContainText('više od 50');
    await expect(stops.filter({ hasText: '23.–24. sep 2021.' })).toContainText('Konjic');
    await expect(network.locator('svg[role=group]')).toHaveCount(0);
  });

  test('has the bottom bar of five words, each leading to its view', async ({ page }) => {
    const bar = page.getByRole('navigation', { name: 'Prikazi' });
    for (const [word, id] of [
      ['Lista', 'events'],
      ['Mreža', 'network'],
      ['Kada', 'timeline'],
      ['Ko', 'composition'],
      ['Karta', 'map'],
    ] as const) {
      const link = bar.getByRole('link', { name: word, exact: true });
      expect((await link.boundingBox())?.height, word).toBeGreaterThanOrEqual(44);
      await link.click();
      await expect(page.locator(`#${id}`), word).toBeInViewport();
    }
    await expect(bar.getByRole('link')).toHaveCount(5);
  });

  test('has a sheet with every filter', async ({ page }) => {
    await page.getByRole('button', { name: 'Filteri', exact: true }).click();
    const sheet = page.getByRole('dialog', { name: 'Filteri' });
    await hasParts(sheet, [
      ['radiogroup', 'Koji događaji'],
      ['searchbox', /./],
      ['button', 'Ukloni filtere'],
      ['button', 'Prikaži 25 događaja'],
    ]);
    const sections = ['Period', 'Mjesto', 'Tema', 'Format', 'Grupa', 'Organizacija', 'Finansijer'];
    for (const name of sections) {
      await expect.soft(sheet.locator('summary').filter({ hasText: name }), name).toBeVisible();
    }
    await sheet.locator('summary').filter({ hasText: 'Mjesto' }).click();
    await expect(sheet.getByRole('checkbox', { name: /^Srbija/ })).toBeVisible();
  });
});

test.describe('picture 09, marks and states', () => {
  test('shows nine ways a number can be known, each with its mark and words', async ({ page }) => {
    await opened(page, '?page=method');
    const ways = page.getByRole('region', { name: 'Nine ways a number can be known' });
    const names = [
      'Exact',
      'More than, at least',
      'About',
      'Range',
      'Remainder',
      'Named, no number',
      'Not stated',
      'True zero',
      'Hidden',
    ];
    await hasParts(
      ways,
      names.map((name): Part => ['img', name]),
    );
    await expect(ways.getByRole('term')).toHaveText(names);
    await hasTexts(ways, ['More than 50', 'About 60', '48 to 60', 'One outline for each event', 'Fewer than 5']);
  });

  test('shows a filter at rest, pointed at, focused, set, and an option that would be empty', async ({ page }) => {
    await opened(page);
    const filters = page.getByRole('region', { name: 'Filters' });
    const place = filters.getByRole('button', { name: 'Place', exact: true });
    const pill = place.locator('..');
    const ground = () => pill.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await pill.hover();
    // --wash
    await expect.poll(ground).toBe('rgb(242, 245, 244)');
    await page.keyboard.press('Tab');
    await place.focus();
    expect(await place.evaluate((element) => getComputedStyle(element).outlineColor)).toBe('rgb(179, 38, 30)');
    expect(await place.evaluate((element) => getComputedStyle(element).outlineWidth)).toBe('2px');
    await opened(page, '?town=ba-sarajevo');
    const set = filters.getByRole('button', { name: 'Place: Sarajevo' });
    await hasParts(filters, [['button', 'Remove filter: Place']]);
    expect(await set.locator('..').evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      'rgb(20, 35, 42)',
    );
    await opened(page, '?country=XK');
    await filters.getByRole('button', { name: 'Format', exact: true }).click();
    await expect(page.getByRole('checkbox', { name: 'Conference 0' })).toHaveAttribute('aria-disabled', 'true');
  });

  test('shows a tip with the words of the panel: name, bounds, how many give a number, events, the rest', async ({
    page,
  }) => {
    await opened(page);
    const sarajevo = page.getByRole('button', { name: 'Sarajevo, 4 events' });
    const tip = page.getByRole('group', { name: 'Sarajevo', exact: true });
    await sarajevo.hover();
    await expect(tip).toContainText(/4 events · more than 50/);
    await expect(tip).toContainText('2 of 4 events give a number');
    await page.keyboard.press('Escape');
    await expect(tip).toBeHidden();
    await sarajevo.focus();
    await expect(tip).toBeVisible();
  });

  test('shows an empty selection with its filters and the cheapest way out', async ({ page }) => {
    await opened(page, '?country=XK&from=2019&to=2020');
    const empty = page.getByRole('region', { name: 'No event fits these 2 filters' });
    await hasParts(empty, [
      ['heading', 'No event fits these 2 filters'],
      ['button', 'Remove the place'],
      ['button', 'Clear all filters'],
    ]);
    // Six events of 2019 and two of 2020.
    await hasTexts(empty, ['Period: 2019–2020 · Place: Kosovo*', 'Without the place, 8 events fit.']);
  });

  test('shows what is read so far, in the shape of the charts', async ({ page }) => {
    await page.route('**/data/records.json', () => undefined);
    await page.goto('?country=RS');
    await expect(page.getByRole('main').getByRole('status')).toContainText(/^Reading/);
    await expect(page.locator('html')).toHaveAttribute('data-state', 'loading');
    // Bars and a map without words, which readers of the screen pass over.
    await expect(page.locator('.shape[aria-hidden=true] .bars > div')).toHaveCount(6);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  test('shows a pinned version and the way to the latest', async ({ page }) => {
    await opened(page, '?v=1.1.0');
    const note = page.getByRole('status').filter({ hasText: 'You are looking at version 1.1.0, pinned' });
    await hasTexts(note, ['Numbers here do not change.']);
    await hasParts(note, [['link', 'Compare with the latest data']]);
  });

  test.describe('when something fails', () => {
    test.use({ expectedFaults: /./ });

    test('shows what failed, why, what now, and leaves the rest', async ({ page }) => {
      await page.addInitScript(() => {
        // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its element below
        const set = Element.prototype.setAttribute;
        Element.prototype.setAttribute = function (name, value) {
          if (name === 'data-key' && value.startsWith('project:')) throw new Error('planted');
          set.call(this, name, value);
        };
      });
      await opened(page);
      const broken = page.getByRole('alert').filter({ hasText: 'could not be drawn' });
      await hasTexts(broken, ['The other views are not affected.', 'Reason: planted']);
      await hasParts(broken, [
        ['button', 'Try again'],
        ['button', 'Open as a table'],
      ]);
      await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
    });
  });
});

test('picture 01: the strip of how events are counted stands over the composition, edge to edge', async ({ page }) => {
  for (const width of [1280, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await opened(page, '');
    const [strip, composition] = await Promise.all(
      ['.strip', '[data-view="composition"]'].map((place) => page.locator(place).first().boundingBox()),
    );
    expect(strip?.x).toBeCloseTo(composition?.x ?? 0, 0);
    expect((strip?.x ?? 0) + (strip?.width ?? 0)).toBeCloseTo((composition?.x ?? 0) + (composition?.width ?? 0), 0);
  }
});

test('picture 04: the two forms of the network stand on one line, clear of the text below', async ({ page }) => {
  for (const [width, lang] of [
    [320, 'en'],
    [390, 'en'],
    [390, 'bs'],
    [690, 'bs'],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await opened(page, `?lang=${lang}`);
    const network = page.locator('[data-view="network"]');
    const [first, second] = await Promise.all([0, 1].map((n) => network.locator('label').nth(n).boundingBox()));
    const below = await network.locator('.dek').boundingBox();
    expect(second?.y).toBe(first?.y);
    expect(second?.x).toBeGreaterThan(first?.x ?? Infinity);
    if ((below?.x ?? 0) < (second?.x ?? 0))
      expect((below?.y ?? 0) - (first?.y ?? 0) - (first?.height ?? 0)).toBeGreaterThanOrEqual(8);
  }
});
