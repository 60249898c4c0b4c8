/** What a descriptor says of a column, in words. */
import type { Chapters } from '../../i18n/chapters';
import type { CodebookColumn, ValueRule } from '../../state/codebook.svelte';

/**
 * The rules and the allowed values of a column, each as one phrase, rules first. Empty where anything may stand.
 *
 * @param labelOf The label of a code of a list in the language of `words`; null where there is none: the descriptor's own stands for it.
 */
export function valueWords(
  column: CodebookColumn,
  words: Chapters,
  labelOf: (list: string, code: string) => string | null,
): string[] {
  const list = column.rules.find((rule) => rule.kind === 'codes')?.list ?? '';
  const allowed = column.values.map(({ value, label }) => {
    const said = labelOf(list, value) ?? label;
    return said === null || said === value ? value : `${value} (${said})`;
  });
  const rules = column.rules.map((rule) => ruleWords(rule, words));
  return allowed.length === 0 ? rules : [...rules, allowed.join(', ')];
}

function ruleWords(rule: ValueRule, words: Chapters): string {
  switch (rule.kind) {
    case 'required':
    case 'unique':
      return words.t(`data.value.${rule.kind}`);
    case 'list':
      return words.t('data.value.list', { delimiter: rule.delimiter });
    case 'codes':
      return words.t('data.value.codes', { list: rule.list });
    case 'reference':
      return words.t('data.value.reference', { table: rule.table });
    case 'minimum':
    case 'maximum':
      return words.t(`data.value.${rule.kind}`, { limit: rule.limit });
    case 'pattern':
      return words.t('data.value.pattern', { pattern: rule.pattern });
  }
}

/** A size in kB of 1000 bytes: one decimal under 10, none from there. Never 0 for a file that has content. */
export function kilobytes(bytes: number): number {
  const kb = bytes / 1000;
  if (kb >= 10) return Math.round(kb);
  return bytes === 0 ? 0 : Math.max(0.1, Math.round(kb * 10) / 10);
}
