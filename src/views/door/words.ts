/** What a door says: the number, what it counts, how it was made, and what each event adds. */
import { countText, sumText } from '../../i18n/count-text';
import { listText } from '../../i18n/finding-text';
import type { Locale } from '../../i18n/locale';
import type { Panels } from '../../i18n/panels';
import { certainLow, type Count, type CountSum } from '../../model/count';
import type { Filters } from '../../model/filters';
import { NONE } from '../../model/graph';
import type { Names } from '../../model/names';
import type { Behind, BehindEvent, NumberRef } from '../../model/number-ref';

export interface Wording {
  readonly locale: Locale;
  readonly panels: Panels;
  readonly names: Names;
}

/** The number in words, as the page shows it. */
export function headText({ locale, panels }: Wording, behind: Behind): string {
  if (behind.unit === 'events') return panels.t('door.head.events', { n: behind.total });
  const number = numberText(locale, behind);
  const text = panels.t('door.head.participations', { number });
  return text.charAt(0).toLocaleUpperCase(locale.tag) + text.slice(1);
}

function numberText(locale: Locale, { ref, sum, total, bound, events }: Behind): string {
  const [event] = events;
  if (ref.of === 'event' && event !== undefined) return countText(locale, event.count);
  if (ref.of === 'rest') return sum === null ? locale.number(total) : sumText(locale, restSum(sum, total));
  const isSum = ref.of === 'participations' || ('part' in ref && ref.part.startsWith('people'));
  if (!isSum || ref.of === 'known' || sum === null) return locale.number(total);
  const isMixed = bound === 'about' && sum.strictLow > 0;
  return isMixed ? locale.t('count.about-or-more', { approx: total }) : sumText(locale, sum);
}

/** As open as the sum of the totals that it is left of. */
function restSum(sum: CountSum, low: number): CountSum {
  return { ...sum, strictLow: low, approxLow: null, high: sum.high === null ? null : sum.high - (sum.strictLow - low) };
}

function nameOf({ locale, names }: Wording, ref: NumberRef): string {
  switch (ref.of) {
    case 'group':
      return names.label('group', ref.code, locale.labels);
    case 'family':
      return names.label(
        names.code('group-family', ref.code) === null ? 'group' : 'group-family',
        ref.code,
        locale.labels,
      );
    case 'gender':
      return ref.gender === null ? '' : names.label('gender', ref.gender, locale.labels);
    case 'place':
      return names.place(ref.id, locale.labels);
    case 'country':
      return names.country(ref.id, locale.labels);
    case 'node':
      return ref.type === 'project' ? names.projectTitle(ref.id) : names.organisationName(ref.id);
    default:
      return '';
  }
}

function genderName({ locale, names }: Wording, gender: string): string {
  const text = names.label('gender', gender, locale.labels);
  return text.charAt(0).toLocaleLowerCase(locale.tag) + text.slice(1);
}

/** The parts of a group by gender, each with the number that it opens; empty where no source states a gender. */
export function genderParts(wording: Wording, { ref, genders }: Behind): { text: string; ref: NumberRef }[] {
  if ((ref.of !== 'group' && ref.of !== 'family') || genders.every(({ gender }) => gender === 'not-stated')) return [];
  return genders.map(({ gender, low }) => ({
    text: wording.panels.t('door.gender.part', { n: low, gender: genderName(wording, gender) }),
    ref: { ...ref, gender },
  }));
}
const placeList = ({ locale, names }: Wording, ids: readonly string[]): string =>
  listText(
    locale,
    ids.map((id) => names.place(id, locale.labels)),
  );

/** What the number counts, as a sentence. */
export function whatText(wording: Wording, ref: NumberRef): string {
  const { panels } = wording;
  const name = nameOf(wording, ref);
  switch (ref.of) {
    case 'participations':
      return panels.t(`door.what.participations.${ref.bound}`);
    case 'total':
    case 'known':
      return panels.t(ref.part === 'events' ? `door.what.${ref.of}.events` : `door.what.${ref.of}`);
    case 'rest':
      return panels.t(`door.what.rest.${ref.from}`);
    case 'counted':
      return panels.t('door.what.counted', { kind: panels.t(`door.kind.${ref.kind}`) });
    case 'group':
    case 'family':
      return ref.gender === undefined
        ? panels.t(`door.what.group.${ref.part}`, { name })
        : panels.t('door.what.group.gender', { name, gender: genderName(wording, ref.gender) });
    case 'gender':
      return ref.gender === null ? panels.t('door.what.gender.all') : panels.t('door.what.gender', { name });
    case 'place':
      return panels.t(ref.part === 'events' ? 'door.what.place' : `door.what.place.${ref.part}`, { name });
    case 'country':
      return panels.t(ref.part === 'events' ? 'door.what.country' : `door.what.country.${ref.part}`, { name });
    case 'places':
      return panels.t('door.what.places', { names: placeList(wording, ref.ids) });
    case 'in-towns':
      return ref.ids === null
        ? panels.t('door.what.in-towns.all')
        : panels.t('door.what.in-towns', { names: placeList(wording, ref.ids) });
    case 'in-years': {
      const [from, to] = ref.years.map(String) as [string, string];
      return from === to ? panels.t('door.what.in-year', { from }) : panels.t('door.what.in-years', { from, to });
    }
    case 'node':
      return ref.id === NONE
        ? panels.t(`door.what.node.${ref.type}.none`)
        : panels.t(`door.what.node.${ref.type}`, { name });
    case 'named':
      return panels.t(`door.what.named.${ref.type}`);
    case 'in-column':
    case 'in-span':
    case 'may-lie-in':
      return panels.t('door.what.these');
    default:
      return panels.t(`door.what.${ref.of}`);
  }
}

/** Among which events the number counts, a sentence; null where it is the selection. */
export function amongText({ locale, panels, names }: Wording, { leftOutBy, within, period }: NumberRef): string | null {
  if (leftOutBy !== undefined) return panels.t(`door.among.${leftOutBy}`);
  if (period !== undefined) return panels.t('door.among.other-period');
  if (within === undefined) return null;
  const { by, value } = within;
  if (value === null) return panels.t(`door.among.within.${by}`);
  const name = by === 'country' ? names.country(value, locale.labels) : names.label(by, value, locale.labels);
  return panels.t('door.among.within', { name: by === 'year' ? value : name });
}

/** How the number was made, a sentence each; empty where events are counted. */
export function howTexts({ panels }: Wording, { bound, sum, ref }: Behind): string[] {
  // One event is no sum.
  if (sum === null || ref.of === 'event') return [];
  if (ref.of === 'rest') return [panels.t('door.how.rest'), panels.t('door.how.people')];
  const texts = [panels.t('door.how.sum', { n: bound === 'about' ? sum.given : sum.given - sum.about })];
  if (sum.about > 0)
    texts.push(panels.t(bound === 'about' ? 'door.how.about-in' : 'door.how.about-out', { n: sum.about }));
  if (sum.mentioned > 0) texts.push(panels.t('door.how.mentioned', { n: sum.mentioned }));
  if (sum.missing > 0) texts.push(panels.t('door.how.missing', { n: sum.missing }));
  if (sum.strictKind === 'more-than') texts.push(panels.t('door.how.more-than'));
  texts.push(panels.t('door.how.people'));
  return texts;
}

function oneAdds({ locale, panels }: Wording, bound: Behind['bound'], count: Count): string {
  const n = count.low ?? 0;
  switch (count.kind) {
    case 'more-than':
    case 'at-least':
      return panels.t(`door.adds.${count.kind}`, { n });
    case 'range':
      return panels.t('door.adds.range', { low: locale.number(n), high: locale.number(count.high ?? n) });
    case 'at-most':
      return panels.t('door.adds.at-most', { n: count.high ?? 0 });
    case 'about':
      return panels.t(bound === 'about' ? 'door.adds.about' : 'door.adds.about-out', { n });
    case 'mentioned':
      return panels.t('door.adds.mentioned');
    case 'not-stated':
      return panels.t('door.adds.none');
    default:
      return panels.t('door.adds', { n });
  }
}

/** What an event adds to the number; null where it is one event of several. */
export function addsText(wording: Wording, { bound, unit, ref }: Behind, event: BehindEvent): string | null {
  const { locale, panels } = wording;
  if (unit === 'events') return event.adds > 1 ? panels.t('door.adds.places', { n: event.adds }) : null;
  const [first, ...others] = event.counts;
  if (ref.of === 'rest' && first !== undefined) {
    const [total, told] = [countText(locale, first), certainLow(first) - event.adds];
    return event.adds < 0
      ? panels.t('door.adds.rest-below', { n: -event.adds, told, total })
      : panels.t('door.adds.rest', { n: event.adds, told, total });
  }
  if (first === undefined) return panels.t('door.adds', { n: event.adds });
  const onlyNamed = event.counts.every(({ kind }) => kind === 'mentioned');
  if (others.length === 0 || onlyNamed) return oneAdds(wording, bound, first);
  const parts = event.counts.map((count) => countText(locale, count)).join(' + ');
  return panels.t('door.adds.sum', { n: event.adds, parts });
}

/** The filter that keeps the events behind a number; null where no filter does. */
export function filterOf(ref: NumberRef, names: Names): Partial<Filters> | null {
  if (ref.leftOutBy !== undefined || ref.within !== undefined || ref.period !== undefined) return null;
  switch (ref.of) {
    case 'counted':
      return { counted: [ref.kind] };
    case 'group':
      return ref.gender === undefined ? { group: [ref.code] } : null;
    case 'family': {
      if (ref.gender !== undefined) return null;
      const groups = names.list('group').filter(({ code, broader }) => broader === ref.code || code === ref.code);
      return { group: groups.map(({ code }) => code) };
    }
    case 'place':
      return names.countryOfTown(ref.id) === null ? null : { town: [ref.id] };
    case 'node':
      return ref.id === NONE ? null : { [NODE_FILTERS[ref.type]]: [ref.id] };
    default:
      return null;
  }
}

const NODE_FILTERS = { funder: 'funder', project: 'project', organisation: 'org' } as const;
