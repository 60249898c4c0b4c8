import { expect, test } from 'vitest';
import { plainEngine } from '../../../../src/engine/plain';
import { chapters } from '../../../../src/i18n/chapters';
import { english } from '../../../../src/i18n/english';
import { noFilters } from '../../../../src/model/filters';
import { Names } from '../../../../src/model/names';
import { EXAMPLES, methodFacts } from '../../../../src/views/about/method-facts';
import { realData } from '../../../support/real-data';

const locale = english();
const words = chapters(locale);

async function facts(region: readonly string[]) {
  const { core, details } = await realData();
  const engine = plainEngine(core);
  await engine.extend(details);
  const whole = await engine.ask(noFilters('all'));
  const [open, parts] = await Promise.all([engine.event(EXAMPLES.open), engine.event(EXAMPLES.parts)]);
  const names = new Names({ ...core, towns: details.towns });
  return { whole, open, parts, names, of: methodFacts(whole, { open, parts }, region, names, words, locale) };
}

test('the examples are those of the sources', async () => {
  const { of } = await facts([]);
  expect(of.openExample).toContain('the sum “more than 50”');
  expect(of.partsExample).toContain('has 32 participants');
  expect(of.partsExample).toContain('7 + 12 + 3 + 10 = 32');
});

test('the numbers are those that the notes of the package give', async () => {
  const { of } = await facts(['XK', 'RS', 'AL', 'MK', 'ME', 'BA']);
  expect(of.counted).toContain('47 of 127 events give a number of people');
  expect(of.undated).toContain('16 events have no known year');
  expect(of.groups).toContain('14 groups, and these into 9 families');
  expect(of.scopes).toContain('(67 events). The other 60');
  // In the order of the codes AL, BA, ME, MK, RS, XK: no order by number.
  expect(of.coverage).toContain(
    'Albania 22, Bosnia and Herzegovina 16, Montenegro 14, North Macedonia 20, Serbia 28, Kosovo* 11',
  );
});

test('an example that the data do not bear out is left out', async () => {
  const { whole, open, parts, names } = await facts([]);
  if (open === null || parts === null) throw new Error('The examples are not in the data.');
  const told = (examples: Parameters<typeof methodFacts>[1]) => methodFacts(whole, examples, [], names, words, locale);
  expect(told({ open: null, parts: null })).toMatchObject({ openExample: null, partsExample: null, coverage: null });
  expect(told({ open: parts, parts: open })).toMatchObject({ openExample: null, partsExample: null });
  expect(told({ open, parts: { ...parts, groups: parts.groups.slice(1) } }).partsExample).toBeNull();
});
