import type { Part } from '../i18n/message';
import type { Piece } from '../i18n/pieces';
import { refKey, type NumberRef } from '../model/number-ref';

/** A message whose numbers open what makes them up, by the parameters that they stand in for. */
export function doored(parts: readonly Part[], refs: Readonly<Record<string, NumberRef>>): Piece[] {
  return parts.map((part) => {
    const ref = 'param' in part ? refs[part.param] : undefined;
    return ref === undefined ? { text: part.text } : { text: part.text, door: refKey(ref) };
  });
}
