/**
 * What is true of every one of few events.
 *
 * The design language asks for a plain title under five events, since a share or a lead of so few says little; the requirement that half
 * of all single filters get a finding outranks it. So one to four events get findings of a sort of their own: what is true of all of them,
 * enumerated. No part, no lead and no half is spoken of. They have modules and words of their own, which the first view does not need.
 */
import type { Aggregates } from '../../aggregates';
import { MIN_EVENTS } from '../candidates';

type Answer = Pick<Aggregates, 'summary'>;

export const isFew = ({ summary: { events } }: Answer): boolean => events > 0 && events < MIN_EVENTS;

/** The first finding is the most interesting one; none where the events are not few. */
export function ofFew<F>(answer: Answer, candidates: readonly (F | false)[]): F[] {
  return isFew(answer) ? candidates.filter((finding): finding is F => finding !== false) : [];
}
