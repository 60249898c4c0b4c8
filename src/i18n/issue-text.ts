/** What is wrong with a piece of input, in words: where, why, and what helps. */
import { Chapter } from './chapter';
import { issues } from './en/issues';
import { ownFiles } from './en/own-files';
import { ownValues } from './en/own-values';
import type { Locale } from './locale';

const en = { ...issues, ...ownFiles, ...ownValues } as const;

type CodeOf<K> = K extends `issue.${infer C}.reason` ? C : never;

/** The part of an issue or failure that words need; `model/issue.ts` has the whole. */
interface IssueLike {
  readonly code: CodeOf<keyof typeof en>;
  readonly file: string;
  readonly line?: number | null;
  readonly column?: string | null;
  readonly value?: string | null;
  readonly expected?: string | null;
  /** The HTTP status of a failure. */
  readonly status?: number | null;
}

/** `place` is a fragment ("events.csv, line 4, column date"), `reason` and `remedy` are sentences. Raw values stand in them as text. */
export interface IssueText {
  readonly place: string;
  readonly reason: string;
  readonly remedy: string;
}

export type IssueMessages = typeof en;

/** Sound data need none of these words, so they are no part of the catalogue. */
export function issueText(locale: Locale, issue: IssueLike): IssueText {
  const words = new Chapter(en, locale);
  const { code, line = null, column = null } = issue;
  const params = {
    value: issue.value ?? words.t('issue.empty'),
    expected: issue.expected ?? issue.status?.toString() ?? '–',
  };
  return {
    place: placeText(words, issue.file, line, column),
    reason: words.t(`issue.${code}.reason`, params),
    remedy: words.t(`issue.${code}.remedy`, params),
  };
}

function placeText(
  words: Chapter<keyof IssueMessages>,
  file: string,
  line: number | null,
  column: string | null,
): string {
  if (line === null) {
    return column === null ? words.t('issue.place.file', { file }) : words.t('issue.place.column', { file, column });
  }
  // A line is a name, not a quantity: no thousands separator.
  const at = { file, line: String(line) };
  return column === null ? words.t('issue.place.line', at) : words.t('issue.place.cell', { ...at, column });
}
