import '../../i18n/en/composition';
import '../../i18n/en/closer';
import '../../i18n/en/tables';
import type { Locale } from '../../i18n/locale';
import type { CompositionGroup } from '../../model/aggregates';
import type { Filters } from '../../model/filters';
import type { Names } from '../../model/names';
import type { NumberRef } from '../../model/number-ref';
import type { Doors, Twin } from '../../model/twin';
import { groupName, type Divided } from './group-words';
import { compositionTwin } from './twin';

/** The table of every panel, one after another, the group in the first column and its value in the last. */
export function panelsTwin(
  groups: readonly CompositionGroup[],
  by: Divided,
  filters: Filters,
  names: Names,
  locale: Locale,
): Twin {
  const parts = groups.map((group) => ({
    name: groupName(by, group.value, names, locale),
    value: group.value,
    twin: compositionTwin({ filters, ...group }, names, locale),
  }));
  return {
    caption: locale.t(`composition.by.caption.${by}`),
    columns: [
      { key: by, label: locale.t(`composition.by.${by}`), kind: 'text' },
      ...(parts[0]?.twin.columns ?? []),
      { key: `${by}_code`, label: locale.t('composition.twin.code'), kind: 'text' },
    ],
    rows: parts.flatMap(({ name, value, twin }) => twin.rows.map((row) => [name, ...row, value])),
    doors: parts.flatMap(({ value, twin }) => (twin.doors ?? []).map((doors) => doorsWithin(doors, { by, value }))),
  };
}

/** The same numbers of one panel. */
function doorsWithin(doors: Doors, within: NonNullable<NumberRef['within']>): Doors {
  return Object.fromEntries(Object.entries(doors).map(([column, ref]) => [column, { ...ref, within }]));
}
