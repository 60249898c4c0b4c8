import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldedWords } from '../../../src/lib/fold';

describe('fold', () => {
  test.each([
    ['sarajevo', ['Sarajevo', 'SARAJEVO', 'Сарајево', 'САРАЈЕВО']],
    ['krnjaca', ['Krnjača', 'Krnjaca', 'Крњача', 'KRNJAČA']],
    ['djakovica', ['Đakovica', 'Djakovica', 'Ђаковица', 'ĐAKOVICA']],
    ['gjakove', ['Gjakovë', 'GJAKOVË', 'Gjakove']],
    ['korca', ['Korça', 'KORÇA']],
    ['skopje', ['Skopje', 'Скопје']],
    ['dzezva', ['džezva', 'Džezva', 'џезва', 'ǆezva']],
    ['ljubljana', ['Ljubljana', 'Љубљана', 'ǈubljana']],
    ['kjustendil', ['Ќустендил']],
    ['gjorgji', ['Ѓорѓи', 'Gjorgji', 'Ǵorǵi']],
    ['orel', ['Орёл']],
    ['strasse', ['Straße', 'STRASSE']],
    ['we empower', ['WE-EMPOWER', 'WE–EMPOWER', '„WE-EMPOWER“']],
    ['women s', ['women’s', "women's", 'Womenʼs']],
    ['istanbul', ['İstanbul', 'Istanbul']],
    ['', ['', ' – … ']],
  ])('gives %s for every spelling', (key, spellings) => {
    expect(spellings.map(fold)).toEqual(spellings.map(() => key));
  });

  test('does not change what it has folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 1000 },
    );
  });
});

test('foldedWords parts a text at blanks and signs', () => {
  expect(foldedWords(' Rod i migracije: „Сарајево“, 2021. ')).toEqual(['rod', 'i', 'migracije', 'sarajevo', '2021']);
  expect(foldedWords(' … ')).toEqual([]);
});
