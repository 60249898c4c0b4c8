import { describe, expect, it } from 'vitest';
import { choiceCount, choiceOrder, findChoices, inOrder, type Choice } from '../../../src/ui/choice';

function choice(id: string, rest: Partial<Choice> = {}): Choice {
  return { id, label: id, count: 1, checked: false, inert: false, children: [], ...rest };
}

const PLACES = [
  choice('Serbia', { children: [choice('Belgrade', { terms: 'Beograd Београд' }), choice('Krnjača')] }),
  choice('Bosnia and Herzegovina', { children: [choice('Sarajevo', { terms: 'Сарајево', checked: true })] }),
];

describe('choiceOrder', () => {
  it('puts chosen entries first, and headings with a chosen entry', () => {
    expect(choiceOrder(PLACES)).toEqual(['Bosnia and Herzegovina', 'Sarajevo', 'Serbia', 'Belgrade', 'Krnjača']);
  });
});

describe('inOrder', () => {
  it('keeps the order when the choice changes, and puts new entries last', () => {
    const before = [choice('a'), choice('b', { checked: true }), choice('c')];
    const order = choiceOrder(before);
    const after = [choice('new'), choice('c', { checked: true }), choice('a'), choice('b')];
    expect(inOrder(after, order).map(({ id }) => id)).toEqual(['b', 'a', 'c', 'new']);
  });
});

describe('findChoices', () => {
  const found = (query: string) =>
    findChoices(PLACES, query).map(({ id, children }) => [id, ...children.map((child) => child.id)].join(' > '));

  it.each([
    ['krnjaca', ['Serbia > Krnjača']],
    ['Београд', ['Serbia > Belgrade']],
    ['beo', ['Serbia > Belgrade']],
    ['herz bos', ['Bosnia and Herzegovina > Sarajevo']],
    ['grade', []],
    ['', ['Serbia > Belgrade > Krnjača', 'Bosnia and Herzegovina > Sarajevo']],
    ['…', ['Serbia > Belgrade > Krnjača', 'Bosnia and Herzegovina > Sarajevo']],
  ])('for “%s”', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });
});

describe('choiceCount', () => {
  it('counts headings and their entries', () => {
    expect(choiceCount(PLACES)).toBe(5);
  });
});
