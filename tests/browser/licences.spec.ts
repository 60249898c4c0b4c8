/** The notices that licences ask for come with what they are of. */
import { expect, test } from '../support/page';

test('the licences of the packages and fonts that readers get are published', async ({ request }) => {
  const packages = await request.get('licences.md');
  expect(packages.ok()).toBe(true);
  const text = await packages.text();
  for (const name of ['svelte', 'leaflet', 'papaparse', 'fflate', 'topojson-client']) {
    expect(text).toMatch(new RegExp(`^## ${name} - \\d`, 'm'));
  }
  expect(text).toContain('Redistributions in binary form must reproduce the above copyright');
  expect(await (await request.get('fonts/OFL.txt')).text()).toContain('SIL OPEN FONT LICENSE Version 1.1');
});
