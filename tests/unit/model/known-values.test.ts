import { expect, test } from 'vitest';
import { knownValues, type KnownKey } from '../../../src/model/known-values';
import { code, event, organisation, tables, venue } from '../engine/fixture';

const known = knownValues(
  tables({
    events: [event('e', { format: 'salon', topics: ['asylum'] })],
    venues: [venue('v', { townId: 'rs-belgrade', country: 'RS' })],
    organisations: [organisation('atina')],
    codes: [code('format', 'training'), code('attendance', 'hybrid')],
  }),
);

test.each<[KnownKey, string, boolean]>([
  ['country', 'RS', true],
  ['country', 'none', true],
  ['country', 'ZZ', false],
  ['town', 'rs-belgrade', true],
  ['town', 'v', false],
  ['format', 'training', true],
  ['format', 'salon', true],
  ['attendance', 'hybrid', true],
  ['org', 'atina', true],
  ['funder', 'atina', true],
  ['org', '__proto__', false],
  ['counted', 'none', true],
  ['counted', 'mentioned', false],
  ['event', 'e', true],
  ['event', 'none', false],
  ['focus', 'organisation:atina', true],
  ['focus', 'project:none', true],
  ['focus', 'event:none', false],
  ['focus', 'town:rs-belgrade', false],
])('knownValues of %s=%s is %s', (key, value, expected) => {
  expect(known(key, value)).toBe(expected);
});
