import { expect, test } from 'vitest';
import { portionOf } from '../../../../src/io/export/portion';
import { SMALL } from './given';

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

test('portionOf keeps what the events lead to, in the order of the tables, and nothing else', () => {
  const portion = portionOf(SMALL, ['exact', 'more']);
  expect(ids(portion.events)).toEqual(['more', 'exact']);
  expect(ids(portion.projects)).toEqual(['p']);
  expect(ids(portion.venues)).toEqual(['hall', 'centre', 'rs']);
  expect(ids(portion.towns)).toEqual(['ba-sarajevo']);
  // The ministry has no role: it is above the donor.
  expect(ids(portion.organisations)).toEqual(['atina', 'hall-owner', 'donor', 'ministry']);
  expect(portion.roles.map(({ subjectId, organisationId }) => `${subjectId} ${organisationId}`)).toEqual([
    'more atina',
    'more hall-owner',
    'p donor',
  ]);
  expect(portion.participants).toHaveLength(2);
  expect(portion.evidence.map(({ recordId }) => recordId)).toEqual(['ministry']);
  expect(portion.organisationAliases).toHaveLength(1);
  expect(ids(portion.sources)).toEqual(['page', 'grant', 'alias', 'proof']);
  expect(portion.codes).toEqual(SMALL.codes);
});

test('portionOf of no event keeps the codes alone', () => {
  const portion = portionOf(SMALL, []);
  const { codes, info: _info, ...others } = portion;
  expect(codes).toHaveLength(1);
  expect(Object.values(others).flat()).toEqual([]);
});

test('organisations that stand above each other in a ring do not hold portionOf up', () => {
  const organisations = SMALL.organisations.map((one) => (one.id === 'ministry' ? { ...one, parentId: 'donor' } : one));
  expect(ids(portionOf({ ...SMALL, organisations }, ['exact']).organisations)).toEqual(['donor', 'ministry']);
});
