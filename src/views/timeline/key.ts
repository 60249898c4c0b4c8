/** What a mark of the timeline stands for, as the key of its group. */
import type { Filters } from '../../model/filters';
import { monthOfDay, type Month } from '../../lib/month';
import { fromText, toText } from '../../ui/period';
import type { Spread } from './bins';

export type Target = { readonly event: string } | Pick<Filters, 'from' | 'to'>;

export function eventKey(id: string): string {
  return `event:${id}`;
}

/** @param kind Tells marks of the same months apart. */
export function periodKey(kind: string, first: Month, last: Month): string {
  return `${kind}:${fromText(first)}:${toText(last)}`;
}

/** The key of a capsule. */
export function spreadKey({
  first,
  last,
  inferred,
  counted,
  selected,
}: Omit<Spread, 'span' | 'events' | 'marks'>): string {
  const kind = ['span', first, last, inferred, counted, selected].join('-');
  return periodKey(kind, monthOfDay(first), monthOfDay(last));
}

/** Reads a key; null where it is none of these. */
export function readKey(key: string): Target | null {
  const [kind, first, last] = key.split(':');
  if (kind === 'event') return { event: key.slice('event:'.length) };
  return first === undefined || last === undefined ? null : { from: first, to: last };
}
