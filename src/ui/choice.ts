import { fold } from '../lib/fold';

/** One entry of a check list. Entries with children are headings that stand for all of them, or values of their own. */
export interface Choice {
  /** Unique in its list. */
  readonly id: string;
  readonly label: string;
  /** Other spellings and names that find it too. */
  readonly terms?: string;
  /** The number at the right; null shows none. */
  readonly count: number | null;
  /** `mixed` where only some of the children are chosen. */
  readonly checked: boolean | 'mixed';
  /** True where choosing it would leave nothing; it stays readable and does nothing. */
  readonly inert: boolean;
  readonly children: readonly Choice[];
}

/** The ids, children included, of a list as it is to stay while the reader works in it: chosen entries first, else as given. */
export function choiceOrder(choices: readonly Choice[]): readonly string[] {
  const isChosen = (choice: Choice): boolean => choice.checked !== false || choice.children.some(isChosen);
  const ordered = [...choices.filter(isChosen), ...choices.filter((choice) => !isChosen(choice))];
  return ordered.flatMap((choice) => [choice.id, ...choiceOrder(choice.children)]);
}

/** The choices in the order of the ids. Entries that came later follow in the order given. */
export function inOrder(choices: readonly Choice[], order: readonly string[]): readonly Choice[] {
  const rank = new Map(order.map((id, at) => [id, at]));
  const sort = (list: readonly Choice[]): readonly Choice[] =>
    list
      .map((choice) => ({ ...choice, children: sort(choice.children) }))
      .sort((a, b) => (rank.get(a.id) ?? Infinity) - (rank.get(b.id) ?? Infinity) || 0);
  return sort(choices);
}

/**
 * The choices that a search keeps: each word begins a word of the label or of another name, whatever the case, marks and script.
 *
 * A heading stays with the children that match; where it matches itself, all of them stay.
 */
export function findChoices(choices: readonly Choice[], query: string): readonly Choice[] {
  const words = fold(query).split(' ');
  const matches = (choice: Choice) => {
    const text = ` ${fold(`${choice.label} ${choice.terms ?? ''}`)}`;
    return words.every((word) => text.includes(word === '' ? '' : ` ${word}`));
  };
  return choices.flatMap((choice) => {
    if (matches(choice)) return [choice];
    const children = findChoices(choice.children, query);
    return children.length > 0 ? [{ ...choice, children }] : [];
  });
}

/** How many entries a list shows, children included. */
export function choiceCount(choices: readonly Choice[]): number {
  return choices.reduce((n, choice) => n + 1 + choiceCount(choice.children), 0);
}
