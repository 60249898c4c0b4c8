/** What the tips of the composition say. */
import '../../i18n/en/composition';
import { countText } from '../../i18n/count-text';
import type { Locale } from '../../i18n/locale';
import { weave, type Piece } from '../../i18n/pieces';
import type { Composition, CompositionGroup, FamilyRow } from '../../model/aggregates';
import type { Names } from '../../model/names';
import type { GroupPart, NumberRef } from '../../model/number-ref';
import { doored } from '../../state/doored';
import type { Selection } from '../../state/selection.svelte';
import { TipParts } from '../../state/tip-parts';
import type { Tip } from '../../ui/tip';
import { familyName } from './families';
import { genderText } from './gender-bar';
import { groupName, type Divided } from './group-words';
import { GENDER_KEY, WHOLE_KEY } from './layout';
import { wholeWords } from './panels';
import { countedText, restOf, rowNotes } from './sums';
import type { Shown } from './words';

type Within = Pick<NumberRef, 'within'>;

/** Lines above which a tip has no room for examples. */
const MOST_WITH_EXAMPLES = 2;

/** The tip of a family, of the whole bar or of the bar of gender; null for the key of none of these. */
export function compositionTip(
  key: string,
  { composition }: Shown,
  names: Names,
  locale: Locale,
  selection: Selection,
): Tip | null {
  const parts = new TipParts(locale, selection);
  if (key === WHOLE_KEY) return wholeTip(composition, parts);
  if (key === GENDER_KEY) return genderTip(composition, parts);
  const family = composition.families.find(({ code }) => code === key);
  return family ? familyTip(family, familyName(key, names, locale), parts) : null;
}

/** The tip of a panel: its events, its whole bar and the families that it counts. */
export function panelTip(
  key: string,
  groups: readonly CompositionGroup[],
  by: Divided,
  names: Names,
  locale: Locale,
  selection: Selection,
): Tip | null {
  const group = groups.find(({ value }) => (value ?? '') === key);
  if (!group) return null;
  const parts = new TipParts(locale, selection);
  const { composition, summary, value } = group;
  const among: Within = { within: { by, value } };
  const events: NumberRef = { of: 'events', ...among };
  const counted = composition.families
    .filter(({ sum }) => sum.given > 0)
    .map((row): Piece[] => [{ text: `${familyName(row.code, names, locale)}: ` }, counting(row, parts, among)]);
  return {
    title: groupName(by, value, names, locale),
    lines: [
      [parts.events(summary.events, events)],
      composition.total.given === 0
        ? [{ text: wholeWords(composition, locale) }]
        : joined(whole(composition, parts, among)),
      ...(counted.length > 0 ? [joined(counted)] : []),
    ],
    link: parts.eventsLink(summary.events, events),
  };
}

function familyTip(row: FamilyRow, title: string, parts: TipParts): Tip {
  const { locale, texts } = parts;
  const number = counting(row, parts);
  const named: NumberRef = { of: 'family', code: row.code, part: 'named' };
  const only = row.eventsOnlyMentioned;
  const counts = row.sum.given > 0;
  const lines: Piece[][] = [
    counts ? weave(texts.parts('tip.counted', { number: '' }), { number: [number] }) : [{ text: number.text }],
    ...notesOf(row, parts),
    row.events === 0
      ? [{ text: locale.t('composition.not-named') }]
      : doored(locale.parts('composition.row.named', { n: only }), only === 0 ? {} : { n: named }),
  ];
  return {
    title,
    lines,
    ...(lines.length <= MOST_WITH_EXAMPLES && row.events > 0
      ? { examples: parts.examples(counts ? part(row, 'people') : named) }
      : {}),
    link: counts ? parts.peopleLink(number) : only > 0 ? parts.eventsLink(only, named) : null,
  };
}

const part = ({ code }: FamilyRow, part: GroupPart, among: Within = {}): NumberRef => ({
  of: 'family',
  code,
  part,
  ...among,
});

const counting = (row: FamilyRow, parts: TipParts, among: Within = {}): Piece =>
  parts.number(countedText(parts.locale, row.sum), part(row, 'people', among), row.sum.strictKind !== 'exact');

/** The notes below a row, in the order of `rowNotes`. */
function notesOf(row: FamilyRow, { locale }: TipParts): Piece[][] {
  const { approxLow } = row.sum;
  return rowNotes(locale, row).map((note) => {
    const about = approxLow === null ? [] : locale.parts('composition.row.about', { low: approxLow });
    return about.map(({ text }) => text).join('') === note
      ? doored(about, { low: part(row, 'people-about') })
      : doored(locale.parts('composition.row.outside', { n: row.outsideBar }), { n: part(row, 'outside-bar') });
  });
}

/** The total, its known part and the rest, each in the words of the bar. */
function whole({ total, known }: Composition, parts: TipParts, among: Within = {}): Piece[][] {
  const { locale } = parts;
  const rest = restOf(total, known);
  return [
    weave(locale.parts('composition.bar.total', { total: '' }), {
      total: [parts.sum(total, { of: 'total', part: 'people', ...among })],
    }),
    known === 0
      ? [{ text: locale.t('composition.bar.known-none') }]
      : doored(locale.parts('composition.bar.known', { n: known }), { n: { of: 'known', part: 'people', ...among } }),
    ...((rest.high ?? rest.low ?? 0) > 0
      ? [
          weave(locale.parts('composition.bar.rest', { rest: '' }), {
            rest: [
              parts.number(countText(locale, rest), { of: 'rest', from: 'groups', ...among }, rest.kind !== 'exact'),
            ],
          }),
        ]
      : []),
  ];
}

function wholeTip(composition: Composition, parts: TipParts): Tip {
  const { texts } = parts;
  const [total = [], ...others] = whole(composition, parts);
  const events = parts.events(composition.events, { of: 'total', part: 'events' });
  return {
    title: texts.t('tip.whole'),
    lines: [weave(texts.parts('tip.whole.from', { total: '', events: '' }), { total, events: [events] }), ...others],
    link: parts.peopleLink(parts.sum(composition.total, { of: 'total', part: 'people' })),
  };
}

function genderTip({ total, gender, genderKnown }: Composition, parts: TipParts): Tip {
  const { locale } = parts;
  const rest = restOf(total, genderKnown);
  const open = parts.number(countText(locale, rest), { of: 'rest', from: 'gender' }, rest.kind !== 'exact');
  const known = parts.number(locale.number(genderKnown), { of: 'gender', gender: null });
  const stated = gender.map((one) => [parts.number(genderText(one, locale), { of: 'gender', gender: one.gender })]);
  return {
    title: parts.texts.t('tip.gender'),
    lines: [
      ...(stated.length > 0 ? [joined(stated)] : []),
      ...((rest.high ?? rest.low ?? 0) > 0
        ? [weave(locale.parts('composition.gender.rest', { rest: '' }), { rest: [open] })]
        : []),
    ],
    link: parts.peopleLink(genderKnown > 0 ? known : open),
  };
}

const joined = (phrases: readonly (readonly Piece[])[]): Piece[] =>
  phrases.flatMap((phrase, i) => (i === 0 ? phrase : [{ text: '; ' }, ...phrase]));
