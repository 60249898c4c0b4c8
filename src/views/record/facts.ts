/** What the panel of an organisation, funder or project says. */
import type { Locale } from '../../i18n/locale';
import type { Panels } from '../../i18n/panels';
import type { Names } from '../../model/names';
import type { RecordDetail, Tally } from '../../model/record-detail';
import type { Project } from '../../model/records';

export interface Wording {
  readonly locale: Locale;
  readonly panels: Panels;
  readonly names: Names;
}

/** The name with its acronym. */
export function nameText({ organisation, project }: RecordDetail): string {
  const name = organisation?.name ?? project?.title ?? '';
  const acronym = organisation?.acronym ?? project?.acronym ?? null;
  return acronym === null || acronym === name ? name : `${name} (${acronym})`;
}

/** "3 events, in this selection 2". */
export function tallyText({ panels }: Wording, { events, eventsInAll }: Tally): string {
  return panels.t('record.tally', { n: eventsInAll, events });
}

/** "Host", "Funder, in the project". */
export function roleText({ panels, names, locale }: Wording, role: string, place: 'event' | 'project'): string {
  const text = names.label('role', role, locale.labels);
  return place === 'project' ? panels.t('record.role.in-project', { role: text }) : text;
}

/** The stated amount with its currency and kind; "not stated" without one. */
export function amountText({ panels, names, locale }: Wording, { amount, currency, amountType }: Project): string {
  if (amount === null) return panels.t('record.amount.none');
  return panels.t('record.amount.value', {
    amount,
    currency: currency ?? '',
    kind: names.label('amount-type', amountType ?? 'not-stated', locale.labels).toLowerCase(),
  });
}

/** When a project runs, as stated; null where sources give neither end. */
export function runsText({ panels }: Wording, { start, end }: Project): string | null {
  if (start === null && end === null) return null;
  const open = panels.t('record.open-date');
  return panels.t('record.runs.value', { start: start ?? open, end: end ?? open });
}
