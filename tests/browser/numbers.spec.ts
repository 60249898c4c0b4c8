import { SELECTIONS } from '../fixtures/selections';
import { expect, test } from '../support/page';
import { opened } from '../support/dashboard';

const written = (n: number) => n.toLocaleString('en');

for (const [args, { events, people }] of SELECTIONS) {
  test(`the page has the numbers of the files for "${args}"`, async ({ page }) => {
    const search = new URLSearchParams(args.split(' ').flatMap((arg) => (arg === '' ? [] : [arg.split('=')])));
    await opened(page, `?${search.toString()}`);
    const [all, counted] = events;
    const [low, kind, approx, , text] = people;
    const sentence = page.locator('p.sentence');
    await expect(sentence).toContainText(all === 1 ? '1 event' : `${written(all)} events`);
    if (kind === 'none') await expect(sentence).toContainText('no number of people');
    else if (low > 0) await expect(sentence).toContainText(text.split(';')[0] ?? '');
    if (approx !== null) await expect(sentence).toContainText(`about ${written(approx)} or more`);
    if (all > counted && kind !== 'none') {
      const without = all - counted;
      await expect(sentence).toContainText(
        without === 1 ? '1 event gives no number' : `${without} events give no number`,
      );
    }
    const list = page.getByRole('region', { name: 'Event list' });
    await expect(list.getByRole('heading', { level: 2 })).toHaveText(all === 1 ? '1 event' : `${written(all)} events`);
  });
}
