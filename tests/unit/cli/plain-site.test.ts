import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainSite, urn, type PlainSite } from '../../../src/cli/plain-site';

const folderOf = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The words of a piece of HTML, as a reader gets them. */
const wordsOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

async function siteOf(folder: string): Promise<PlainSite> {
  const site = await plainSite(folder, 'assets/plain.css', true);
  if (site === null) throw new Error(`No event of ${folder} can be read.`);
  return site;
}

function page(site: PlainSite, path: string): string {
  const text = site.files.get(`${path}index.html`);
  if (text === undefined) throw new Error(`There is no page ${path}.`);
  return text;
}

/** The words of the fact with a label. */
function fact(html: string, label: string): string {
  const found = html.split('<div class="fact">').find((part) => wordsOf(part).trim().startsWith(label));
  if (found === undefined) throw new Error(`No fact "${label}".`);
  return wordsOf(found);
}

describe('of the published data', () => {
  let site: PlainSite;
  beforeAll(async () => (site = await siteOf(folderOf('data'))));

  test('every event, organisation and project has a page in every language, and every language one of all events', () => {
    const pages = [...site.files.keys()].filter((path) => path.endsWith('index.html'));
    // 127 events, 146 organisations and 39 projects, in six languages.
    expect(pages).toHaveLength(6 + 6 * (127 + 146 + 39));
    for (const language of ['en', 'bs', 'sr-Latn', 'sr-Cyrl', 'sq', 'mk']) {
      expect(page(site, `${language}/`)).toContain(`<html lang="${language}">`);
    }
  });

  test('the conference in Sarajevo has more than 50 people, the words of its source and no number in the charts’ short form', () => {
    const html = page(site, 'event/2021-sarajevo-gender-and-migration/');
    expect(fact(html, 'When')).toContain('13–15 Oct 2021');
    expect(fact(html, 'Participants')).toContain('more than 50');
    expect(fact(html, 'Participants')).toContain('Preko 50 učesnika/učesnica iz zemalja Zapadnog Balkana');
    expect(wordsOf(html)).not.toContain('50+');
    expect(html).toMatch(/<blockquote lang="bs"\s*>\s*<p>\s*Preko 50/);
    expect(html).toContain('href="https://arsbih.gov.ba/prva-regionalna-konferencija-na-temu-rod-i-migracije/"');
    expect(html).toMatch(/<meta name="description" content="13–15 Oct 2021 · Sarajevo · more than 50\. /);
    expect(html).toContain('href="../../?event=2021-sarajevo-gender-and-migration"');
    // Neither a canonical address nor a sitemap or picture without an address of the site.
    expect(html).not.toContain('og:image');
    expect(site.cards.size).toBe(0);
    expect(html).not.toContain('rel="canonical"');
    expect(site.files.has('sitemap.xml')).toBe(false);
  });

  test('the training in Belgrade has its groups as the source counts them: 7 members and 25 learners', () => {
    const [path] = [...site.files.keys()].filter((name) => /^event\/2023-belgrade-we-empower-training/.test(name));
    const html = page(site, path?.replace('index.html', '') ?? '');
    expect(fact(html, 'Participants')).toContain('our sum: 7 + 12 + 3 + 10');
    expect(fact(html, 'Participants')).toContain('25 learners');
    const who = fact(html, 'Who took part');
    for (const number of [': 7', ': 12', ': 3', ': 10']) expect(who).toContain(number);
  });

  test('an event outside the default selection opens in the dashboard with all events', () => {
    expect(page(site, 'event/2021-sarajevo-diplomatic-dialogue/')).toContain(
      'href="../../?scope=all&amp;event=2021-sarajevo-diplomatic-dialogue"',
    );
  });

  test('names lead from page to page, and each link within the site has its file', () => {
    const links = [...site.files].flatMap(([path, html]) =>
      path.endsWith('.html')
        ? [...html.matchAll(/(?:href|src|srcset)="([^"]*)"/g)].map(([, href = '']) => ({ path, href }))
        : [],
    );
    expect(links.length).toBeGreaterThan(50_000);
    const elsewhere = new Set(['assets/plain.css', 'favicon.svg', 'data/datapackage.json', 'data/events.csv', '']);
    const lost = links.flatMap(({ path, href }) => {
      if (/^(https?:|mailto:)/.test(href)) return [];
      const url = new URL(href.replaceAll('&amp;', '&'), `https://susret.example/${path}`);
      const target = decodeURIComponent(url.pathname.slice(1));
      const file = target.endsWith('/') ? `${target}index.html` : target;
      return site.files.has(file) || elsewhere.has(target) ? [] : [`${path}: ${href}`];
    });
    expect(lost).toEqual([]);
  });

  test('the page of a language says the sentence and has every event of the selection, and the others below', () => {
    const english = wordsOf(page(site, 'en/'));
    expect(english).toContain('67 events on gender and migration from 2015 to 2025 brought together more than 834');
    expect(english).toContain('60 events on related themes');
    expect(page(site, 'en/').match(/<p class="people">/g)).toHaveLength(127);
    expect(wordsOf(page(site, 'bs/'))).toContain(
      '67 događaja o rodu i migracijama od 2015. do 2025. okupilo je više od 834',
    );
  });

  test('a finding stands above its picture and not once more in it', () => {
    const html = page(site, 'en/');
    const [, finding = ''] = /<section><h2>([^<]*)<\/h2>/.exec(html.replace(/>\s+</g, '><')) ?? [];
    const picture = site.files.get('en/map-wide-light.svg') ?? '';
    expect(finding).not.toBe('');
    expect(picture).toContain(`<title id="susret-map-title">${finding}</title>`);
    expect(wordsOf(picture.replace(/<(title|desc)[^>]*>.*?<\/\1>/gs, ''))).not.toContain(wordsOf(finding).slice(0, 20));
  });

  test('without script the dashboard has the same sentence, the events of the selection and the ways to the languages', () => {
    expect(wordsOf(site.noscript)).toContain('67 events on gender and migration from 2015 to 2025 brought together');
    expect(site.noscript.match(/<p class="people">/g)).toHaveLength(67);
    for (const language of ['en', 'bs', 'sr-Latn', 'sr-Cyrl', 'sq', 'mk']) {
      expect(site.noscript).toContain(`href="${language}/"`);
    }
  });

  test('a page has the language of the site’s titles, of quotes and of nothing that needs none', () => {
    const html = page(site, 'bs/event/2021-sarajevo-gender-and-migration/');
    expect(html).toContain('<html lang="bs">');
    expect(wordsOf(html)).toContain('više od 50');
    // The title of the source is in the language of the page.
    expect(html).toMatch(/<h1\s*>\s*\S/);
  });

  test('machines read events, organisations and projects by their own types', () => {
    const typeOf = (path: string) => {
      const [, text = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page(site, path)) ?? [];
      return JSON.parse(text) as Record<string, unknown>;
    };
    expect(typeOf('event/2021-sarajevo-gender-and-migration/')).toMatchObject({
      '@type': 'Event',
      startDate: '2021-10-13',
      endDate: '2021-10-15',
      url: './',
    });
    expect(typeOf('organisation/arsbih/')['@type']).toBe('Organization');
    expect(typeOf('project/we-empower/')['@type']).toBe('Project');
  });

  test('the feed has the newest events, with the day of the data', () => {
    const feed = site.files.get('feed.xml') ?? '';
    expect(feed.match(/<entry>/g)).toHaveLength(50);
    expect(feed.match(/<updated>2026-11-22T00:00:00Z<\/updated>/g)).toHaveLength(51);
    const dates = [...feed.matchAll(/<summary>[^<]*?(20\d\d)/g)].map(([, year]) => Number(year));
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
  });
});

describe('of a package with hostile words', () => {
  const TITLE = `</title></h1><script>alert("1")</script> & 'x'`;
  let folder = '';
  let site: PlainSite;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'susret-plain-'));
    cpSync(folderOf('tests/fixtures/congresses'), folder, { recursive: true });
    const settings = JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8')) as object;
    const change = { title: TITLE, baseUrl: 'https://example.org/c', languages: ['en', 'bs'] };
    writeFileSync(join(folder, 'site.json'), JSON.stringify({ ...settings, ...change }));
    const quoted = `"${TITLE.replaceAll('"', '""')}"`;
    writeFileSync(
      join(folder, 'events.csv'),
      `event_id,title,date,participants,participants_bound,participants_unit\n../x,${quoted},1900,5,about,persons\n`,
    );
    site = await siteOf(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('titles stay text everywhere', () => {
    const texts = [...site.files].filter(([path]) => /\.(html|xml)$/.test(path));
    expect(texts.length).toBeGreaterThan(3);
    for (const [path, text] of [...texts, ['noscript', site.noscript], ['head', site.head]]) {
      expect(text, path).not.toContain('<script>');
      expect(text, path).not.toContain('</h1><');
    }
    expect(wordsOf(page(site, 'en/'))).toContain(TITLE.replace(/<[^>]*>/g, (tag) => tag));
  });

  test('an id leads out of no folder', () => {
    expect([...site.files.keys()].filter((path) => path.includes('..'))).toEqual([]);
    expect([...site.files.keys()].filter((path) => path.startsWith('event/'))).toEqual([
      expect.stringMatching(/^event\/x-[0-9a-f]{8}\/index\.html$/),
    ]);
  });

  test('a site that says its address has canonical ones, absolute alternates and a sitemap of every page', () => {
    const [path = ''] = [...site.files.keys()].filter((name) => name.startsWith('bs/event/'));
    const address = `https://example.org/c/${path.replace('index.html', '')}`;
    const html = page(site, path.replace('index.html', ''));
    expect(html).toContain(`<link rel="canonical" href="${address}"`);
    expect(html).toContain(`<link rel="alternate" hreflang="bs" href="${address}"`);
    expect(html).toContain(`<meta property="og:url" content="${address}"`);
    const addresses = [...(site.files.get('sitemap.xml') ?? '').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc);
    // The dashboard, two languages and one event in both.
    expect(addresses).toHaveLength(5);
    expect(addresses).toContain(address);
    expect(site.files.get('robots.txt')).toContain('Sitemap: https://example.org/c/sitemap.xml');
  });

  test('shared links to an event have the picture of the event, whatever their language, and all others that of the site', () => {
    const [own = ''] = [...site.cards.keys()].filter((path) => path.startsWith('event/'));
    expect([...site.cards.keys()].sort()).toEqual(['card.png', own]);
    const pages = [...site.files].filter(([path]) => path.endsWith('.html'));
    for (const [path, html] of [...pages, ['the dashboard', site.head]] as const) {
      const name = path.includes('event/') ? own : 'card.png';
      expect(html, path).toContain(`<meta property="og:image" content="https://example.org/c/${name}"`);
      expect(html, path).toContain('<meta property="og:image:width" content="1200"');
      expect(html, path).toContain('<meta property="og:image:height" content="630"');
      expect(html, path).toContain('<meta name="twitter:card" content="summary_large_image"');
    }
    const [html = ''] = pages.flatMap(([path, text]) => (path.startsWith('event/') ? [text] : []));
    const [, alt = ''] = /<meta property="og:image:alt" content="([^"]*)"/.exec(html) ?? [];
    expect(wordsOf(alt)).toBe(`${TITLE}. When: 1900. Where: place not stated. Participants: about 5.`);
    expect(site.cards.get(own)).toContain('about 5');
  });

  test('pages name no picture that cannot be drawn', async () => {
    const undrawn = await plainSite(folder, 'assets/plain.css', false);
    expect(undrawn?.cards.size).toBe(0);
    expect([...(undrawn?.files.values() ?? [])].join('')).not.toContain('og:image');
  });
});

test('a package of which no event can be read has no pages', async () => {
  expect(await plainSite(folderOf('tests/fixtures/no-such-folder'), 'assets/plain.css', true)).toBeNull();
});

test('a urn is the UUID of version 5 of a name in the namespace of addresses', () => {
  // Python: uuid.uuid5(uuid.NAMESPACE_URL, 'susret')
  expect(urn('susret')).toBe('urn:uuid:87e98c67-a442-52ee-bb09-b4f95073e131');
});
