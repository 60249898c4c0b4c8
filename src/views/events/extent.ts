/** How much of the list is shown, and what its button offers. */

/** Lines that the list shows before the reader asks for more. */
export const FIRST_LINES = 6;
/** A list of no more than this is shown whole at once. */
const WHOLE = 200;

export type Offer =
  | { readonly kind: 'all' }
  | { readonly kind: 'first'; readonly n: number }
  | { readonly kind: 'more'; readonly n: number };

/**
 * What the button below the list offers; null where all is shown.
 *
 * @param read Lines that are at hand.
 * @param expanded True once the reader has asked for more than the first lines.
 */
export function offerOf(read: number, total: number, expanded: boolean, pageSize: number): Offer | null {
  if (!expanded) {
    if (total <= FIRST_LINES) return null;
    return total <= WHOLE ? { kind: 'all' } : { kind: 'first', n: read };
  }
  return read < total ? { kind: 'more', n: total <= WHOLE ? total - read : Math.min(pageSize, total - read) } : null;
}
