/** Data that a reader opens: from a file to the charts, without anything leaving the page. */
import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { opened } from '../support/dashboard';
import { listening } from '../support/host';
import { expect, test } from '../support/page';

const EXAMPLE = fileURLToPath(new URL('../../public/own/example-with-errors.csv', import.meta.url));

const openImport = (page: Page) => opened(page, '?page=import');

const choose = (page: Page, ...paths: string[]) => page.getByLabel('Choose a file').setInputFiles(paths);

test('the example with errors says what each column means and what is wrong, and its rows are drawn', async ({
  page,
}) => {
  await openImport(page);
  await choose(page, EXAMPLE);
  await expect(page.getByRole('heading', { name: '8 columns found' })).toBeFocused();
  await expect(page.getByText('windows-1250')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Meaning of “Naziv”' })).toHaveValue('title');
  await expect(page.getByRole('combobox', { name: 'Meaning of “Datum”' })).toHaveValue('date');
  await expect(page.getByRole('combobox', { name: 'Meaning of “Grad”' })).toHaveValue('town');
  await expect(page.getByRole('combobox', { name: 'Meaning of “Ukupno”' })).toHaveValue('participants');
  // The file was written with these two cells that cannot be read.
  await expect(page.getByRole('row', { name: /Error 3 Datum 31\.09\.2021\./ })).toContainText('30');
  await expect(page.getByRole('row', { name: /Error 4 Ukupno 32 \(7\+25/ })).toContainText('bracket');
  await expect(page.getByText('3 of 3 rows will be shown, 0 left out.')).toBeVisible();

  await page.getByRole('button', { name: 'Show the charts' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('[data-count=matches]')).toHaveText(/^\s*3\b/);
  await expect(page.getByText('more than 50').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: /You are looking at example-with-errors\.csv/ })).toBeVisible();

  await page.goBack();
  await expect(page.getByRole('heading', { name: '8 columns found' })).toBeVisible();
  await page.goForward();
  await page.getByRole('button', { name: 'Back to the published data' }).click();
  await expect(page.locator('[data-count=matches]')).toHaveText(/^\s*67\b/);
});

test('nothing leaves the page while a file is opened and shown', async ({ page, context }) => {
  await openImport(page);
  // What the page may need later is there once a file has been read.
  await choose(page, EXAMPLE);
  await expect(page.getByRole('button', { name: 'Show the charts' })).toBeVisible();
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null || /Naziv|Rod|MAARI/.test(request.url()))
      sent.push(request.url());
  });
  await context.setOffline(true);
  await choose(page, EXAMPLE);
  await expect(page.getByRole('heading', { name: '8 columns found' })).toBeFocused();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Show the charts' }).click();
  await expect(page.locator('[data-count=matches]')).toHaveText(/^\s*3\b/);
  expect(sent).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('a file that is no table is named for what it is, and what was read before stays', async ({ page }) => {
  await openImport(page);
  await choose(page, EXAMPLE);
  await expect(page.getByRole('heading', { name: '8 columns found' })).toBeFocused();
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'events.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj', 'latin1'),
  });
  const fault = page.getByRole('alert').filter({ hasText: 'events.csv could not be opened' });
  await expect(fault).toContainText('PDF');
  await expect(page.getByRole('heading', { name: '8 columns found' })).toBeVisible();
});

test('a meaning that the reader changes is used, and the problems can be taken along', async ({ page }) => {
  await openImport(page);
  await choose(page, EXAMPLE);
  await page.getByRole('combobox', { name: 'Meaning of “Ukupno”' }).selectOption('not-used');
  await expect(page.getByRole('row', { name: /^Ukupno/ })).toContainText('your choice');
  await expect(page.getByRole('row', { name: /Error 4 Ukupno/ })).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Problem list (CSV)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('susret-problems.csv');
  const [header, ...rows] = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(header).toBe('file,line,column,value,severity,code,reason,remedy');
  expect(rows.some((row) => row.startsWith('example-with-errors.csv,3,Datum,31.09.2021.,error,'))).toBe(true);
});

test('what was imported and saved as a package opens again with the same events', async ({ page }) => {
  await openImport(page);
  await choose(page, EXAMPLE);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as data package' }).click();
  const path = await (await download).path();
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'data.zip', mimeType: 'application/zip', buffer: await readFile(path) });
  await expect(page.getByText('This is a data package')).toBeVisible();
  await page.getByRole('button', { name: 'Show the charts' }).click();
  await expect(page.locator('[data-count=matches]')).toHaveText(/^\s*3\b/);
  await expect(page.getByText('more than 50').first()).toBeVisible();
});

test('a pasted table and a folder are read', async ({ page }) => {
  await openImport(page);
  await page.getByText('Or paste a table').click();
  await page.getByRole('textbox').fill('Naslov\tDatum\tMjesto\nObuka\t1.2.2023.\tTuzla');
  await page.getByRole('button', { name: 'Read the pasted table' }).click();
  await expect(page.getByRole('heading', { name: '3 columns found' })).toBeFocused();
  await page.getByLabel('Choose a folder').setInputFiles(fileURLToPath(new URL('../../data', import.meta.url)));
  await expect(page.getByText('This is a data package')).toBeVisible();
  await page.getByRole('button', { name: 'Show the charts' }).click();
  // All of the 127 events.
  await expect(page.locator('[data-count=matches]')).toHaveText(/^\s*127\b/);
});

test('a folder that is dropped is read with all of its files', async ({ page, context }) => {
  await openImport(page);
  const box = await page.getByText('Drop a file').boundingBox();
  const at = { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
  const data = { items: [], files: [fileURLToPath(new URL('../../data', import.meta.url))], dragOperationsMask: 1 };
  const session = await context.newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await expect(page.getByText('Let go to open it')).toBeVisible();
  await session.send('Input.dispatchDragEvent', { type: 'drop', ...at, data });
  await expect(page.getByText('This is a data package')).toBeFocused();
  // All of the 127 events.
  await expect(page.getByText('127 of 127 rows will be shown, 0 left out.')).toBeVisible();
});

/** Another host, which writes down what it is asked for, and whether its answers were wanted to the end. */
async function elsewhere() {
  const table = await readFile(EXAMPLE);
  const heard: { readonly path: string; readonly headers: IncomingHttpHeaders }[] = [];
  const ended: string[] = [];
  const readable = { 'Access-Control-Allow-Origin': '*' };
  const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
    'open.csv': (response) => response.writeHead(200, readable).end(table),
    'two.csv': (response) =>
      response
        .writeHead(200, readable)
        .end('event_id,title,date\n2021-congress,Congress,2021-05-01\n2022-training,Training,2022-05-01\n'),
    'moved.csv': (response) => response.writeHead(302, { ...readable, Location: 'open.csv' }).end(),
    'closed.csv': (response) => response.writeHead(200).end(table),
    'signed-in.csv': (response) => response.writeHead(403, readable).end(),
    'broken.csv': (response) => response.writeHead(503, readable).end(),
    'page.csv': (response) =>
      response
        .writeHead(200, { ...readable, 'Content-Type': 'text/html' })
        .end('<!doctype html><title>Sign in</title>'),
    'slow.csv': (response) => response.writeHead(200, readable).write(table),
    'half.csv': (response) => {
      response.writeHead(200, { ...readable, 'Content-Length': table.length * 2 }).write(table);
      setTimeout(() => response.destroy(), 200);
    },
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace('/elsewhere/', '');
    heard.push({ path, headers: request.headers });
    response.on('close', () => {
      if (!response.writableEnded) ended.push(path);
    });
    const answer = answers[path] ?? (() => response.writeHead(404, readable).end());
    answer(response);
  });
  const { url, close } = await listening(server);
  return { url: `${url}elsewhere/`, host: new URL(url).host, heard, ended, close };
}

const asks = (page: Page) => page.getByRole('button', { name: 'Open', exact: true });
const fault = (page: Page) => page.getByRole('main').getByRole('alert');

test.describe('data from an address', () => {
  // Of the other host alone: no other is asked in any of these tests.
  test.use({ expectedFaults: /127\.0\.0\.1:\d+\/elsewhere\// });

  let other: Awaited<ReturnType<typeof elsewhere>>;
  test.beforeEach(async () => {
    other = await elsewhere();
  });
  test.afterEach(() => other.close());

  const link = (name: string) => `?data=${encodeURIComponent(`${other.url}${name}`)}`;

  test('a link names the host and asks it nothing until the reader agrees', async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: 'seen', value: '1', url: other.url }]);
    await page.goto(`index.html${link('open.csv')}&country=BA`);
    await expect(page).toHaveURL(/\/import\.html\?data=.*&country=BA$/);
    await expect(page.getByRole('heading', { name: `This link opens data from ${other.host}` })).toBeVisible();
    await expect(page.getByText(`${other.url}open.csv`)).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(other.heard).toEqual([]);

    await asks(page).click();
    await expect(page.getByRole('heading', { name: '8 columns found' })).toBeFocused();
    expect(other.heard.map(({ path }) => path)).toEqual(['open.csv']);
    const { cookie, referer, authorization } = other.heard[0]?.headers ?? {};
    expect([cookie, referer, authorization]).toEqual([undefined, undefined, undefined]);
    await expect(page.getByRole('definition').filter({ hasText: 'open.csv' })).toBeVisible();

    await page.getByRole('button', { name: 'Show the charts' }).click();
    // The filter of the link holds: one of the three is in Bosnia and Herzegovina.
    await expect(page.locator('[data-count=matches]')).toHaveText(/^\s*1\b/);
    await expect(page).toHaveURL(`${baseURL ?? ''}?scope=all&country=BA`);
    await expect(page.getByRole('heading', { name: /You are looking at open\.csv/ })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/\/import\.html\?data=/);
    await expect(page.getByRole('heading', { name: '8 columns found' })).toBeVisible();
    await expect(asks(page)).toHaveCount(0);
    await page.goForward();
    await page.getByRole('button', { name: 'Back to the published data' }).click();
    await expect(page.locator('[data-count=matches]')).toHaveText(/^\s*67\b/);
    await expect(page).toHaveURL(baseURL ?? '');
    expect(other.heard).toHaveLength(1);
  });

  test('an event of a link is opened that only the data to be opened have', async ({ page }) => {
    await page.goto(`${link('two.csv')}&event=2022-training`);
    await asks(page).click();
    await page.getByRole('button', { name: 'Show the charts' }).click();
    await expect(page.getByRole('dialog')).toContainText('Training');
    await expect(page).toHaveURL(/\?scope=all&event=2022-training$/);
    await page.goBack();
    await expect(page.getByText('could not be understood')).toHaveCount(0);
  });

  test('a link that is loaded again asks again, and Back leads to the page before it', async ({ page, baseURL }) => {
    await opened(page);
    await page.goto(`./${link('open.csv')}`);
    await asks(page).click();
    await expect(page.getByRole('heading', { name: '8 columns found' })).toBeFocused();
    await page.reload();
    await expect(asks(page)).toBeVisible();
    expect(other.heard).toHaveLength(1);
    await page.goBack();
    await expect(page).toHaveURL(baseURL ?? '');
    await expect(page.locator('[data-count=matches]')).toHaveText(/^\s*67\b/);
  });

  test('an address is typed, followed, and fetched anew when the file was mended', async ({ page, baseURL }) => {
    await openImport(page);
    await page.getByText('Or open from an address').click();
    await page.getByLabel(/^Address of a file/).fill(` ${other.url}moved.csv `);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/import\.html\?page=import&data=/);
    await asks(page).click();
    await expect(page.getByRole('heading', { name: '8 columns found' })).toBeFocused();
    expect(other.heard.map(({ path }) => path)).toEqual(['moved.csv', 'open.csv']);
    await page.getByRole('button', { name: 'Fix the file and reload' }).click();
    await expect.poll(() => other.heard.length).toBe(4);
    await expect(page.getByRole('heading', { name: '8 columns found' })).toBeFocused();

    await choose(page, EXAMPLE);
    await expect(page.getByRole('definition').filter({ hasText: 'example-with-errors.csv' })).toBeVisible();
    await expect(page).toHaveURL(`${baseURL ?? ''}?page=import`);
    await expect(asks(page)).toHaveCount(0);
  });

  test('a file of the site itself is opened at once', async ({ page }) => {
    await page.goto('?data=own/example-with-errors.csv');
    await expect(page).toHaveURL(/\/import\.html\?data=own/);
    await expect(page.getByRole('heading', { name: '8 columns found' })).toBeFocused();
    await expect(page.getByRole('combobox', { name: 'Meaning of “Grad”' })).toHaveValue('town');
    await expect(asks(page)).toHaveCount(0);
  });

  test('a file of the site that leads to another host does not lead there unasked', async ({ page }) => {
    await page.route('**/own/led.csv', (route) =>
      route.fulfill({ status: 302, headers: { Location: `${other.url}open.csv` } }),
    );
    await page.goto('?data=own/led.csv');
    await expect(fault(page)).toContainText('leads to another one');
    await expect(asks(page)).toBeVisible();
    expect(other.heard).toEqual([]);
  });

  for (const [name, says] of [
    ['closed.csv', /did not answer, or does not let other sites read its files.*download the file and drop it here/],
    ['none.csv', /has no file at this address \(status 404\)/],
    ['signed-in.csv', /does not give out the file \(status 403\)/],
    ['broken.csv', /could not send the file \(status 503\)\. Try again in a while/],
    ['page.csv', /web page/],
    ['half.csv', /broke before the whole file had come/],
  ] as const) {
    test(`${name} says why nothing was read, and can be tried again`, async ({ page }) => {
      await page.goto(`import.html${link(name)}`);
      await asks(page).click();
      const title = fault(page).getByRole('heading', { name: `${name} could not be opened` });
      await expect(title).toBeFocused();
      await expect(fault(page)).toContainText(says);
      await asks(page).click();
      await expect.poll(() => other.heard.length).toBe(2);
      await expect(title).toBeFocused();
      await choose(page, EXAMPLE);
      await expect(page.getByRole('heading', { name: '8 columns found' })).toBeFocused();
    });
  }

  test('without a network that is said', async ({ page, context }) => {
    await page.goto(`import.html${link('open.csv')}`);
    await expect(asks(page)).toBeVisible();
    // Its own evidence comes with the first touch.
    await page.keyboard.press('Shift');
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await asks(page).click();
    await expect(fault(page)).toContainText('no connection to the internet');
    await context.setOffline(false);
    await asks(page).click();
    await expect(page.getByRole('heading', { name: '8 columns found' })).toBeFocused();
  });

  test('what comes slowly is told and can be cancelled, and is then asked for no more', async ({ page }) => {
    await page.goto(`import.html${link('slow.csv')}`);
    await asks(page).click();
    const reading = page.getByRole('status').filter({ hasText: 'slow.csv is being read' });
    await expect(reading.getByRole('listitem').filter({ hasText: 'Fetching the file' })).toHaveText(/0\.\d kB so far/);
    expect(other.ended).toEqual([]);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('heading', { name: 'Nothing was read' })).toBeFocused();
    await expect(fault(page)).toContainText('Reading was cancelled');
    await expect.poll(() => other.ended).toEqual(['slow.csv']);
    await expect(asks(page)).toBeVisible();
  });

  for (const [address, says] of [
    ['https://', /“https:\/\/” is no address/],
    ['ftp://example.org/events.csv', /its address has to begin with https:/],
    ['http://example.org/events.csv', /its address has to begin with https:/],
    ['javascript:alert(1)', /its address has to begin with https:/],
    ['https://me:secret@example.org/events.csv', /A user name or a password stands in the address/],
  ] as const) {
    test(`nothing is asked of ${address}`, async ({ page }) => {
      await page.goto(`?data=${encodeURIComponent(address)}`);
      await expect(page).toHaveURL(/\/import\.html/);
      await expect(fault(page).getByRole('heading', { name: 'Nothing was read' })).toBeFocused();
      await expect(fault(page)).toContainText(says);
      await expect(asks(page)).toHaveCount(0);
    });
  }

  test('only the page that opens data may ask another host, and only with an address', async ({ page, baseURL }) => {
    const reaches = () =>
      page.evaluate(
        (address) =>
          fetch(address).then(
            ({ ok }) => ok,
            () => false,
          ),
        `${other.url}open.csv`,
      );
    for (const path of ['', 'index.html', '?page=import', 'import.html', 'import.html?page=import']) {
      await opened(page, path);
      await expect(page).not.toHaveURL(/import\.html/);
      expect(await reaches(), path).toBe(false);
    }
    expect(other.heard).toEqual([]);
    await page.goto(`import.html${link('open.csv')}`);
    await expect(asks(page)).toBeVisible();
    expect(await reaches()).toBe(true);
    // In a page that had it opened, everything else has the ordinary address, for links and when it is loaded again.
    await page.getByRole('link', { name: 'Method' }).first().click();
    await expect(page).toHaveURL(`${baseURL ?? ''}?page=method`);
    await page.reload();
    expect(await reaches()).toBe(false);
  });
});
