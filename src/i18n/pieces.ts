/** Texts in pieces, so that a view can draw each number as a door to what makes it up. */
import type { Part } from './message';

export interface Piece {
  readonly text: string;
  /** Name of the number that stands here, as `model/number-ref.ts` writes it. */
  readonly door?: string;
  /** True where the number is a bound or approximate: underlined by a hatch. */
  readonly bound?: boolean;
  /** BCP 47, where it is not that of the page. */
  readonly lang?: string;
}

/** Puts pieces in the places of parameters; other parameters stay text. */
export function weave(parts: readonly Part[], pieces: Readonly<Record<string, readonly Piece[]>>): Piece[] {
  return parts.flatMap((part) => ('param' in part && pieces[part.param]) || [{ text: part.text }]);
}

/** The text as it reads. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
