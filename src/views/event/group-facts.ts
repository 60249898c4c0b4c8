import '../../i18n/en/event';
import { distinctQuotes, evidenceOf, fact, levelOf, pagesOf } from './evidence';
import type { Fact, Line, Quote } from './facts';
import { familyColour } from './family-colour';
import { countText } from '../../i18n/count-text';
import type { Locale } from '../../i18n/locale';
import type { EventDetail } from '../../model/aggregates';
import type { Count } from '../../model/count';
import type { Names } from '../../model/names';
import type { ParticipantRow } from '../../model/records';
import type { Level } from '../../ui/level';

const hasNumber = (count: Count) => count.kind !== 'mentioned' && count.kind !== 'not-stated';

/** How many, who, and of which gender. */
export function groupFacts(detail: EventDetail, names: Names, locale: Locale): Fact[] {
  return [numberFact(detail, locale), whoFact(detail, names, locale), genderFact(detail, names, locale)];
}

function numberFact(detail: EventDetail, locale: Locale): Fact {
  const { event, groups } = detail;
  const quotes = evidenceOf(detail, 'participants');
  const lines: Line[] = [];
  if (event.stated.kind === 'not-stated') lines.push({ text: locale.t('event.sources-do-not-say') });
  else if (event.unit === 'organisations') {
    lines.push({ text: locale.t('event.units-organisations', { count: countText(locale, event.stated) }) });
  } else lines.push({ text: countText(locale, event.count) });
  if (event.complete && groups.every((row) => row.count.low !== null) && groups.length > 1) {
    const sum = groups.map((row) => countText(locale, row.count)).join(' + ');
    lines.push({ text: locale.t('event.our-sum', { sum }), small: true });
    const learners = groups.filter((row) => row.role === 'learner');
    if (learners.length > 0 && learners.length < groups.length && learners.every((row) => row.count.kind === 'exact')) {
      const total = learners.reduce((all, row) => all + (row.count.low ?? 0), 0);
      lines.push({ text: locale.t('event.learners', { sum: total }), small: true });
    }
  }
  if (event.count.kind === 'more-than') {
    lines.push({ text: locale.t('event.more-than-note', { low: event.count.low ?? 0 }), small: true });
  }
  if (event.count.kind === 'about') lines.push({ text: locale.t('event.about-note'), small: true });
  const known = fact(
    { id: 'participants', label: locale.t('event.participants'), lines },
    quotes,
    pagesOf(detail),
    event.stated.kind !== 'not-stated',
  );
  return known.level === 'stated' ? { ...known, level: numberLevel(event.stated) } : known;
}

function numberLevel(count: Count): Level {
  if (count.kind === 'about') return 'approx';
  return count.kind === 'more-than' || count.kind === 'at-least' ? 'bound' : 'stated';
}

function whoFact(detail: EventDetail, names: Names, locale: Locale): Fact {
  const { event, groups } = detail;
  const lines: Line[] = groups.map((row) => ({
    text: [
      names.label('group', row.group, locale.labels),
      row.role === null ? null : names.label('participant-role', row.role, locale.labels),
    ]
      .filter((part) => part !== null)
      .join(', ')
      .concat(hasNumber(row.count) ? `: ${countText(locale, row.count)}` : ''),
    group: familyColour(names, row.group),
    wording: row.wording,
    wordingFrom: row.sourceId,
    filter: { key: 'group', value: row.group },
  }));
  if (lines.length === 0) lines.push({ text: locale.t('event.sources-do-not-say') });
  else if (event.stated.low !== null && groups.some((row) => hasNumber(row.count))) {
    lines.push({ text: locale.t(event.complete ? 'event.groups-complete' : 'event.groups-partial'), small: true });
  }
  const quotes = distinctQuotes([...evidenceOf(detail, 'groups'), ...groups.flatMap(rowQuote)]);
  const pages = groups.map((row) => row.sourceId);
  const known = fact({ id: 'who', label: locale.t('event.who'), lines }, quotes, pages, groups.length > 0);
  const numberless = groups.length > 0 && groups.every((row) => !hasNumber(row.count));
  return numberless && known.level !== 'conflict' ? { ...known, level: 'no-number' } : known;
}

function rowQuote(row: ParticipantRow): Quote[] {
  if (row.quote === null || row.sourceId === null) return [];
  return [{ text: row.quote, lang: null, sourceId: row.sourceId, status: 'stated', note: null }];
}

function genderFact(detail: EventDetail, names: Names, locale: Locale): Fact {
  const stated = detail.groups.filter((row) => row.gender !== 'not-stated');
  const counted = stated.filter((row) => row.count.low !== null && hasNumber(row.count));
  const lines: Line[] = [];
  if (counted.length > 0) {
    const sums = new Map<string, number>();
    for (const row of counted) sums.set(row.gender, (sums.get(row.gender) ?? 0) + (row.count.low ?? 0));
    const parts = [...sums]
      .map(([gender, n]) =>
        locale.t('event.gender-part', { count: n, gender: names.label('gender', gender, locale.labels).toLowerCase() }),
      )
      .join(', ');
    const known = [...sums.values()].reduce((all, n) => all + n, 0);
    lines.push({
      text:
        detail.event.count.low === null
          ? locale.t('event.gender-known-open', { known, parts })
          : locale.t('event.gender-known', { known, total: countText(locale, detail.event.count), parts }),
    });
  }
  const named = stated.filter((row) => !hasNumber(row.count));
  if (named.length > 0) {
    const groups = named.map((row) => names.label('gender', row.gender, locale.labels).toLowerCase());
    lines.push({ text: locale.t('event.gender-mentioned', { groups: [...new Set(groups)].join(', ') }) });
  }
  if (lines.length === 0) lines.push({ text: locale.t('event.level.not-stated') });
  lines.push({ text: locale.t('event.gender-rule'), small: true });
  const quotes = distinctQuotes(stated.flatMap(rowQuote));
  const pages = stated.map((row) => row.sourceId).filter((page) => page !== null);
  return {
    id: 'gender',
    label: locale.t('event.gender'),
    lines,
    quotes,
    pages: quotes.length > 0 ? [] : [...new Set(pages)],
    level: stated.length > 0 && counted.length === 0 ? 'no-number' : levelOf(quotes, pages, stated.length > 0),
  };
}
