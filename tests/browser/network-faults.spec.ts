/** What the network can do to a page: whatever fails, the page says so, keeps the reader's selection, and is whole again with the network. */
import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import { expect, test } from '../support/page';

const DIST = new URL('../../dist/', import.meta.url);

// The faults are the point: the browser reports them, too.
test.use({
  expectedFaults:
    /failed (response|request)|Failed to load|Failed to fetch|MIME type|error loading dynamically|uncaught/i,
});

/** The address of a built part by the beginning of its name. */
const part = (name: string) => new RegExp(`/assets/${name}-[\\w-]+\\.js$`);

const LOGIN = '<!doctype html><title>Log in</title><form><input name="password"></form>';
const loginPage = (route: Route) => route.fulfill({ contentType: 'text/html', body: LOGIN });
const reset = (route: Route) => route.abort('connectionreset');
const busy = (route: Route) => route.fulfill({ status: 503, body: 'busy' });

/** The first half of a file, as a server that was filled half gives it. */
function half(path: string) {
  const text = readFileSync(new URL(path, DIST), 'utf8');
  return (route: Route) => route.fulfill({ contentType: 'text/csv', body: text.slice(0, text.length / 2) });
}

/** A file as something else than it is. */
function asBytes(path: string) {
  const body = readFileSync(new URL(path, DIST));
  return (route: Route) => route.fulfill({ contentType: 'application/octet-stream', body });
}

/** What the build has read of the tables: without it, they are read. */
const RECORDS = /data\/records\.json$/;

interface Fault {
  readonly what: string;
  /** True where the tables themselves are to be read. */
  readonly tables?: boolean;
  readonly at: RegExp;
  readonly how: (route: Route) => Promise<void>;
  readonly search?: string;
  /** What the reader is told. */
  readonly says: RegExp;
}

const EVENT = '&event=undated-lezha-youth-exchange-gender-equality';

const FAULTS: readonly Fault[] = [
  {
    what: 'events cut off in the middle',
    tables: true,
    at: /data\/events\.csv$/,
    how: half('data/events.csv'),
    says: /problems? in the data/,
  },
  {
    what: 'a page to log in for the events',
    tables: true,
    at: /data\/events\.csv$/,
    how: loginPage,
    says: /The events could not be read/,
  },
  { what: 'a busy server for the descriptor', tables: true, at: /data\/datapackage\.json$/, how: busy, says: /503/ },
  {
    what: 'a connection that breaks at a table',
    tables: true,
    at: /data\/participants\.csv$/,
    how: reset,
    says: /participants\.csv/,
  },
  { what: 'a page to log in for the codes', tables: true, at: /data\/codes\.csv$/, how: loginPage, says: /codes\.csv/ },
  { what: 'the software of the map not there', at: part('leaflet'), how: reset, says: /not moved: a part of the page/ },
  {
    what: 'a page to log in for the evidence',
    at: part('EventPanel'),
    how: loginPage,
    search: EVENT,
    says: /evidence of this event could not be/,
  },
  {
    what: 'a busy server for a table',
    at: part('twin'),
    how: busy,
    search: '&table=composition',
    says: /could not be loaded/,
  },
  { what: 'the base map not there', at: part('susret-basemap'), how: reset, says: /map could not be/ },
  {
    what: 'events of a wrong type',
    tables: true,
    at: /data\/events\.csv$/,
    how: asBytes('data/events.csv'),
    says: /11 events/,
  },
  { what: 'no fonts', at: /\.woff2$/, how: reset, says: /11 events/ },
  { what: 'no styles', at: /\.css$/, how: busy, says: /11 events/ },
  { what: 'records cut off in the middle', at: RECORDS, how: half('data/records.json'), says: /11 events/ },
  { what: 'a page to log in for the records', at: RECORDS, how: loginPage, says: /11 events/ },
  { what: 'the page itself without its script', at: part('index'), how: loginPage, says: /This page has not started/ },
];

for (const { what, tables = false, at, how, search = '', says } of FAULTS) {
  test(`${what}: nothing is blank, and nothing lost`, async ({ page }) => {
    if (tables) await page.route(RECORDS, busy);
    await page.route(at, how);
    await page.goto(`?country=AL${search}`);
    await expect(page.locator('body')).toContainText(says);
    await expect(page.locator('body').getByText(says).first()).toBeVisible();
    await expect(page).toHaveURL(/country=AL/);

    await page.unrouteAll();
    await whole(page);
  });
}

async function whole(page: Page): Promise<void> {
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  // events.csv: eleven core events in Albania.
  await expect(page.locator('[data-count=matches]')).toHaveText(/^\s*11\b/);
}
