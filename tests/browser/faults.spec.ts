import { violations } from '../support/axe';
import { expect, test } from '../support/page';

test.use({ expectedFaults: /./ });

test('a warning, an uncaught error, a failed response and a foreign request are each seen', async ({
  page,
  faults,
}) => {
  await page.goto('data/datapackage.json');
  const before = faults.length;
  await page.evaluate(async () => {
    console.warn('a warning');
    console.log('only a note');
    setTimeout(() => {
      throw new Error('nobody catches this');
    });
    await fetch('missing.csv');
    await fetch('data:text/plain,allowed');
    // Nothing listens at port 9, so nothing leaves the machine.
    await fetch('http://127.0.0.1:9/').catch(() => null);
  });
  const seen = faults.slice(before).join('\n');
  expect(seen).toContain('console warning: a warning');
  expect(seen).toContain('uncaught: Error: nobody catches this');
  expect(seen).toMatch(/failed response: 404 \(.*missing\.csv\)/);
  expect(seen).toContain('foreign request: http://127.0.0.1:9/');
  expect(seen).not.toContain('only a note');
  expect(seen).not.toContain('foreign request: data:');
});

test('every element that breaks a rule of axe is named', async ({ page }) => {
  await page.setContent('<main><button></button><button class="other"></button><button>fine</button></main>');
  expect(await violations(page, { within: 'main', tags: ['wcag2a'] })).toEqual([
    ['button-name', ['<button></button>', '<button class="other"></button>']],
  ]);
});
