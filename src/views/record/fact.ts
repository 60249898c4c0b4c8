/** One fact of a record, and the words that facts share. */
import type { Locale } from '../../i18n/locale';
import type { Panels } from '../../i18n/panels';
import type { Names } from '../../model/names';
import type { RecordType } from '../../model/record-detail';
import type { EvidenceRow, Project } from '../../model/records';
import type { Level } from '../../ui/level';

export interface Wording {
  readonly locale: Locale;
  readonly panels: Panels;
  readonly names: Names;
}

/** One entry of a fact. */
export interface RecordLine {
  /** Unique within the fact. */
  readonly key: string;
  readonly text: string;
  /** What the entry opens. */
  readonly opens?: { readonly type: RecordType | 'event'; readonly id: string };
  readonly href?: string;
  /** Language of the text, shown as a tag. */
  readonly lang?: string | null;
  /** Small, before the text. */
  readonly before?: string;
  /** Small, below it. */
  readonly aside?: string;
  /** Events to unfold, with the words that do. */
  readonly events?: { readonly text: string; readonly ids: readonly string[] };
  readonly quotes?: readonly EvidenceRow[];
  /** Sources that say so and are not quoted. */
  readonly pages?: readonly string[];
}

export interface RecordFact {
  readonly id: string;
  readonly label: string;
  /** Null where the evidence stands beside each entry, or for what is only listed. */
  readonly level: Level | null;
  /** Says how the list is made. */
  readonly rule?: string;
  /** Stands there where there is no entry. */
  readonly empty: string;
  readonly lines: readonly RecordLine[];
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

/** The rows without repetition: a page may say the same of an event and of its project. */
export function distinct(rows: readonly EvidenceRow[]): readonly EvidenceRow[] {
  const found = new Map<string, EvidenceRow>();
  for (const row of rows) {
    const key = `${row.sourceId}\n${row.quote}`;
    const before = found.get(key);
    if (before === undefined || (before.note === null && row.note !== null)) found.set(key, row);
  }
  return [...found.values()];
}

/** The level that quotes give: a conflict shows first, then what is strongest. */
export function levelOf(rows: readonly EvidenceRow[]): Level {
  return (
    (['conflict', 'stated', 'derived', 'inferred'] as const).find((level) =>
      rows.some(({ status }) => status === level),
    ) ?? 'named'
  );
}
