/**
 * What is wrong with a piece of input, as data: the interface turns `code` and its parameters into a sentence with reason and remedy
 * (messages `issue.CODE.reason` and `issue.CODE.remedy`).
 */
export type IssueCode =
  | 'file-missing'
  | 'file-unreachable'
  | 'file-unreadable'
  | 'offline'
  | 'server-error'
  | 'not-csv'
  | 'not-json'
  | 'descriptor-invalid'
  | 'path-outside'
  | 'table-missing'
  | 'no-rows'
  | 'column-missing'
  | 'column-unknown'
  | 'column-repeated'
  | 'not-a-record'
  | 'cells-missing'
  | 'cells-extra'
  | 'quote-open'
  | 'required'
  | 'not-text'
  | 'not-a-number'
  | 'not-an-integer'
  | 'not-a-date'
  | 'not-a-link'
  | 'below-minimum'
  | 'above-maximum'
  | 'too-long'
  | 'too-short'
  | 'pattern'
  | 'not-in-list'
  | 'duplicate-key'
  | 'dangling-reference'
  | 'end-before-start'
  | 'count-without-bound'
  | 'bound-without-count'
  | 'groups-above-total'
  | 'place-too-fine'
  | OwnFileCode
  | OwnValueCode;

/** What is wrong with a file that was not made for us, before its columns have a meaning. */
type OwnFileCode =
  | 'file-empty'
  | 'file-blank'
  | 'file-too-large'
  | 'kind-old-excel'
  | 'kind-locked'
  | 'kind-document'
  | 'kind-image'
  | 'kind-packed'
  | 'kind-database'
  | 'kind-numbers'
  | 'kind-map'
  | 'kind-web-page'
  | 'kind-markup'
  | 'kind-binary'
  | 'kind-renamed'
  | 'encoding-doubtful'
  | 'bytes-damaged'
  | 'double-encoded'
  | 'control-characters'
  | 'header-missing'
  | 'header-repeated'
  | 'column-renamed'
  | 'columns-too-many'
  | 'total-row'
  | 'note-row'
  | 'json-comma'
  | 'json-quotes'
  | 'json-comment'
  | 'json-unfinished'
  | 'json-too-deep'
  | 'json-fault'
  | 'json-without-table'
  | 'key-repeated'
  | 'lists-beside'
  | 'representative-point'
  | 'zip-damaged'
  | 'zip-empty'
  | 'zip-path'
  | 'zip-encrypted'
  | 'zip-too-large'
  | 'zip-without-table'
  | 'zip-entry-damaged'
  | 'sheet-hidden'
  | 'sheet-too-large'
  | 'repeated-too-often'
  | 'cells-merged'
  | 'formula-failed'
  | 'formula-without-value';

/** What is wrong with a cell of such a file, or how it was read. */
type OwnValueCode =
  | 'day-not-in-month'
  | 'year-outside'
  | 'year-of-two-digits'
  | 'year-missing'
  | 'year-before'
  | 'winter-of-two-years'
  | 'days-apart'
  | 'month-first'
  | 'day-first'
  | 'day-or-month'
  | 'day-and-month-mixed'
  | 'serial-date'
  | 'time-zone'
  | 'percent'
  | 'number-in-brackets'
  | 'number-either-way'
  | 'not-a-count'
  | 'bracket-open'
  | 'several-numbers'
  | 'count-read-as'
  | 'count-summed'
  | 'parts-differ'
  | 'count-of-what'
  | 'count-of-units'
  | 'only-named'
  | 'not-a-country'
  | 'not-coordinates'
  | 'outside-world'
  | 'coordinates-turned'
  | 'outside-country'
  | 'link-completed'
  | 'title-made'
  | 'place-matched'
  | 'place-like'
  | 'place-unknown'
  | 'towns-missing'
  | 'organisation-like'
  | 'organisation-linked';

/** One problem, with its place. */
export interface Issue {
  readonly code: IssueCode;
  /** `error`: the row (or the file) was left out. `warning`: the row is shown, the cell is treated as empty or kept with a doubt. */
  readonly severity: 'error' | 'warning';
  /** Path as in the descriptor. */
  readonly file: string;
  /** Physical line, header = 1; null for whole files and for JSON. */
  readonly line: number | null;
  readonly column: string | null;
  /** The raw value, cut to 200 characters; null where there is none. */
  readonly value: string | null;
  /** What was expected: a minimum, a pattern, a list's name, the column that is missing, an HTTP status. */
  readonly expected: string | null;
}
