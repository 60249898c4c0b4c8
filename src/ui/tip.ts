/** What a tip says of a mark. Never the only place for a fact: everything in it stands in the table, too. */
import type { Piece } from '../i18n/pieces';

export interface Tip {
  readonly title: string;
  /** BCP 47 of the title, where it is not that of the page. */
  readonly lang?: string;
  /** Each a line; with the title and the examples no more than five. */
  readonly lines: readonly (readonly Piece[])[];
  /** What stands behind the link, a line each; read when the tip opens. */
  readonly examples?: () => Promise<readonly (readonly Piece[])[]>;
  /** What the link below opens, and the key E on the mark; null where there is nothing to open. */
  readonly link: TipLink | null;
}

export type TipLink =
  /** A number, by its name. */
  | { readonly text: string; readonly door: string }
  /** What Enter on the mark opens: it is evidence already. */
  | { readonly text: string; readonly select: string };

/** The tip of a mark by its key; null where it has none. */
export type TipOf = (key: string) => Tip | null;
