/**
 * Four questions of a reader who knows nothing, answered by mouse, on a phone, and by keyboard alone.
 *
 * Nothing is reached by an id or an address: only by what a reader sees or hears. The answers were read by hand in `data/*.csv`.
 */
import type { Page } from '@playwright/test';
import { opened } from '../support/dashboard';
import { Keys } from '../support/keys';
import { expect, test } from '../support/page';

const CONFERENCE = 'Regional Conference “Gender and Migration”';

/** `roles.csv` and `evidence.csv`, event 2021-sarajevo-gender-and-migration, roles.co-funder. */
const FUNDERS = [
  'Asylum, Migration and Integration Fund of the European Union (AMIF)',
  'Federal Ministry of the Interior of the Republic of Austria (BMI)',
] as const;
const SAID =
  'koji sufinansira Fond za azil, migracije i integraciju EU i Federalno ministarstvo unutarnjih poslova Republike Austrije';
const SAID_BY = 'Gender Equality Agency of Bosnia and Herzegovina, arsbih.gov.ba';

/** `participants.csv`: group migrants-refugees, gender female, with a count, at core events: 344 + 61 + 20 + 13 + 11 = 449. */
const WOMEN = [
  ['Workshops on gender equality and gender-based violence with refugee and migrant women and girls', 'adds 344'],
  ['16 Days of Activism with refugee women in Serbia: six empowerment workshops', 'adds 61'],
  ['Workshop on prevention of and protection from violence against women in the Šid reception centre', 'adds 20'],
  ['2nd WE-EMPOWER transnational training', 'adds 13: 3 + 10'],
  ['Advocacy meeting of the women’s Advocacy Group with the Ambassador of Switzerland', 'adds 11'],
] as const;

/** `events.csv`: scope core, dated 2022, `participants` empty. */
const UNCOUNTED_2022 = [
  'Final conference of the WeToo project',
  'Meeting of the Regional Coordination Board of gender equality mechanisms of the Western Balkans',
  'Regional event “Gender mainstreaming in the Western Balkans and Türkiye”',
  'Return study visit of NGO Atina to Save the Children Bosnia and Herzegovina',
  'Workshop on interview techniques for victims and potential victims of trafficking',
] as const;

/** `roles.csv`: of the 38 organisations of the events of NGO Atina and of their projects, those that share most of them. */
const PARTNERS = [
  ['United Nations Population Fund', '6 events'],
  ['Advocacy Group of women with experience of migration', '5 events'],
  ['Open Gate – La Strada', '5 events'],
  ['UN Women', '5 events'],
] as const;

async function saysFunders(page: Page): Promise<void> {
  const panel = page.getByRole('dialog', { name: CONFERENCE });
  const funders = panel.getByRole('definition').filter({ has: page.getByRole('button', { name: FUNDERS[0] }) });
  // The funders of the event, and those of its project: the same page says both.
  await expect(funders).toHaveCount(2);
  for (const fact of await funders.all()) {
    for (const name of FUNDERS) await expect(fact.getByRole('button', { name })).toBeVisible();
    await expect(fact.getByRole('blockquote')).toHaveText(SAID);
    await expect(fact.getByRole('link', { name: SAID_BY })).toHaveAttribute(
      'href',
      'https://arsbih.gov.ba/prva-regionalna-konferencija-na-temu-rod-i-migracije/',
    );
  }
}

async function saysWomen(page: Page): Promise<void> {
  const panel = page.getByRole('dialog', { name: '449 participations' });
  await expect(panel.getByText('People with experience of migration, women and girls')).toBeVisible();
  const adding = panel.getByRole('listitem').filter({ hasText: /adds \d/ });
  await expect(adding).toHaveCount(WOMEN.length);
  for (const [i, [title, adds]] of WOMEN.entries()) {
    await expect(adding.nth(i).getByRole('heading')).toHaveText(title);
    await expect(adding.nth(i).getByText(adds, { exact: true })).toBeVisible();
  }
}

async function saysUncounted(page: Page): Promise<void> {
  const panel = page.getByRole('dialog', { name: '5 events' });
  const titles = panel.getByRole('list', { name: 'Events behind the number' }).getByRole('heading');
  await expect(titles).toHaveCount(UNCOUNTED_2022.length);
  expect((await titles.allTextContents()).sort()).toEqual([...UNCOUNTED_2022]);
}

async function saysPartners(page: Page): Promise<void> {
  const panel = page.getByRole('dialog', { name: 'NGO Atina' });
  await expect(panel.getByText('38 organisations have a role there, too.')).toBeVisible();
  const partners = panel.getByRole('list', { name: 'Works with' }).getByRole('listitem');
  await expect(partners).toHaveCount(38);
  for (const [i, [name, events]] of PARTNERS.entries()) {
    await expect(partners.nth(i).getByRole('button')).toHaveText(name);
    await expect(partners.nth(i).getByText(new RegExp(`^${events}(, in this selection \\d)?$`))).toBeVisible();
  }
}

const search = (page: Page) => page.getByRole('searchbox', { name: 'Search text' });

test.describe('by mouse', () => {
  test.beforeEach(async ({ page }) => {
    await opened(page);
  });

  test('which funder stands behind the Sarajevo conference, and where is that said?', async ({ page }) => {
    await search(page).fill('sarajevo gender and migration');
    await page.getByRole('link', { name: 'To the 2 events in the list' }).click();
    await page.getByRole('link', { name: CONFERENCE }).click();
    await saysFunders(page);
  });

  test('how many women with experience of migration are counted, at which events?', async ({ page }) => {
    const view = page.getByRole('region', { name: 'Who took part' });
    await view.getByRole('button', { name: 'Table', exact: true }).click();
    await view.getByRole('button', { name: 'People with experience of migration, Participations: 492' }).click();
    await page
      .getByRole('dialog', { name: '492 participations' })
      .getByRole('button', { name: '449 women and girls' })
      .click();
    await saysWomen(page);
  });

  test('which events in 2022 give no number?', async ({ page }) => {
    await page.getByRole('button', { name: 'Period', exact: true }).click();
    await page.getByRole('toolbar', { name: 'One year' }).getByRole('button', { name: /^2022/ }).click();
    await page.getByRole('button', { name: '5 events' }).click();
    await saysUncounted(page);
  });

  test('who works with NGO Atina?', async ({ page }) => {
    await search(page).fill('atina');
    await page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: 'NGO Atina' }).click();
    await page.getByRole('dialog', { name: 'NGO Atina' }).getByRole('button', { name: 'Show all 38' }).click();
    await saysPartners(page);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test.beforeEach(async ({ page }) => {
    await opened(page);
  });

  test('which funder stands behind the Sarajevo conference, and where is that said?', async ({ page }) => {
    await page.getByRole('button', { name: 'Filters' }).click();
    await search(page).fill('sarajevo gender and migration');
    await page.getByRole('button', { name: 'Show 2 events' }).click();
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'List' }).click();
    await page.getByRole('link', { name: CONFERENCE }).click();
    await saysFunders(page);
  });

  test('how many women with experience of migration are counted, at which events?', async ({ page }) => {
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Who' }).click();
    const view = page.getByRole('region', { name: 'Who took part' });
    await view.getByRole('button', { name: 'Table', exact: true }).click();
    await view.getByRole('button', { name: 'People with experience of migration, Participations: 492' }).click();
    await page
      .getByRole('dialog', { name: '492 participations' })
      .getByRole('button', { name: '449 women and girls' })
      .click();
    await saysWomen(page);
  });

  test('which events in 2022 give no number?', async ({ page }) => {
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByText('Period', { exact: true }).click();
    await page.getByRole('toolbar', { name: 'One year' }).getByRole('button', { name: /^2022/ }).click();
    await page.getByRole('button', { name: 'Show 6 events' }).click();
    await page.getByRole('button', { name: '5 events' }).click();
    await saysUncounted(page);
  });

  test('who works with NGO Atina?', async ({ page }) => {
    await page.getByRole('button', { name: 'Filters' }).click();
    await search(page).fill('atina');
    await page.getByRole('dialog', { name: 'Filters' }).getByRole('button', { name: 'NGO Atina' }).click();
    await page.getByRole('dialog', { name: 'NGO Atina' }).getByRole('button', { name: 'Show all 38' }).click();
    await saysPartners(page);
  });
});

test.describe('by keyboard alone', () => {
  let keys: Keys;

  test.beforeEach(async ({ page }) => {
    await opened(page);
    keys = new Keys(page);
  });

  test.afterEach(() => {
    test.info().annotations.push({ type: 'presses', description: String(keys.pressed) });
    expect(keys.pressed).toBeLessThan(45);
  });

  test('which funder stands behind the Sarajevo conference, and where is that said?', async ({ page }) => {
    await keys.skipTo('Search and filters');
    await keys.to(search(page));
    await keys.type('sarajevo gender and migration');
    await keys.to(page.getByRole('link', { name: 'To the 2 events in the list' }));
    await keys.press('Enter');
    const title = page.getByRole('region', { name: 'Event list' }).getByRole('link').first();
    await keys.to(title);
    if ((await title.textContent()) !== CONFERENCE) await keys.press('ArrowDown');
    await keys.press('Enter');
    await saysFunders(page);
  });

  test('how many women with experience of migration are counted, at which events?', async ({ page }) => {
    const view = page.getByRole('region', { name: 'Who took part' });
    await keys.skipTo('Who');
    await keys.to(view.getByRole('button', { name: 'Table', exact: true }));
    await keys.press('Enter');
    const number = view.getByRole('button', { name: 'People with experience of migration, Participations: 492' });
    await expect(number).toBeVisible();
    // Back over the numbers of the note.
    await keys.to(view.getByRole('table').getByRole('button'), 'Shift+Tab');
    await keys.to(number, 'ArrowRight');
    await keys.press('Enter');
    const panel = page.getByRole('dialog', { name: '492 participations' });
    await keys.to(panel.getByRole('button', { name: '449 women and girls' }));
    await keys.press('Enter');
    await saysWomen(page);
  });

  test('which events in 2022 give no number?', async ({ page }) => {
    const period = page.getByRole('button', { name: /^Period/ });
    await keys.skipTo('Search and filters');
    await keys.to(period);
    await keys.press('Enter');
    const year = page.getByRole('toolbar', { name: 'One year' }).getByRole('button', { name: /^2022/ });
    await keys.to(year, 'ArrowRight');
    await keys.press('Enter');
    await keys.press('Escape');
    await expect(period).toBeFocused();
    await keys.to(page.getByRole('button', { name: '5 events' }), 'Shift+Tab');
    await keys.press('Enter');
    await saysUncounted(page);
  });

  test('who works with NGO Atina?', async ({ page }) => {
    await keys.skipTo('Search and filters');
    await keys.to(search(page));
    await keys.type('atina');
    await keys.to(page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: 'NGO Atina' }));
    await keys.press('Enter');
    const panel = page.getByRole('dialog', { name: 'NGO Atina' });
    await keys.to(panel.getByRole('button', { name: '38 organisations have a role there, too.' }));
    await keys.press('Enter');
    await keys.to(panel.getByRole('button', { name: 'Show all 38' }));
    await keys.press('Enter');
    await saysPartners(page);
  });
});
