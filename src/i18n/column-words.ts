/** What a descriptor says of a column, in words. */
import type { Chapters } from './chapters';

/** The part of a rule that words need; `io/codebook.ts` has the whole. */
type RuleLike =
  | { readonly kind: 'required' | 'unique' }
  | { readonly kind: 'list'; readonly delimiter: string }
  | { readonly kind: 'codes'; readonly list: string }
  | { readonly kind: 'reference'; readonly table: string }
  | { readonly kind: 'minimum' | 'maximum'; readonly limit: string }
  | { readonly kind: 'pattern'; readonly pattern: string };

interface ColumnLike {
  readonly rules: readonly RuleLike[];
  readonly values: readonly { readonly value: string; readonly label: string | null }[];
}

/**
 * The rules and the allowed values of a column, each as one phrase, rules first. Empty where anything may stand.
 *
 * @param labelOf The label of a code of a list in the language of `words`; null where there is none: the descriptor's own stands for it.
 */
export function valueWords(
  column: ColumnLike,
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

function ruleWords(rule: RuleLike, words: Chapters): string {
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
