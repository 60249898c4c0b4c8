/** What the panel says of one event: facts in reading order, each with its level of evidence and the quotes behind it. */
import { roleFacts } from './role-facts';
import { groupFacts } from './group-facts';
import { placeFact, timeFact } from './basic-facts';
import { noteFacts } from './note-facts';
import type { Locale } from '../../i18n/locale';
import type { EventDetail } from '../../model/aggregates';
import type { Names } from '../../model/names';
import type { EvidenceRow } from '../../model/records';
import type { Level } from '../../ui/level';

export interface Quote {
  readonly text: string;
  /** BCP 47; null where unknown. */
  readonly lang: string | null;
  readonly sourceId: string;
  readonly status: EvidenceRow['status'];
  /** A remark of the compilers. */
  readonly note: string | null;
}

/** One line of a fact. */
export interface Line {
  readonly text: string;
  /** Where it is not that of the page. */
  readonly lang?: string;
  /** Set smaller, as a remark. */
  readonly small?: boolean;
  /** A group colour (`--g-…`) as an edge, for groups. */
  readonly group?: string;
  /** The source's own words for it, and the source. */
  readonly wording?: string;
  readonly wordingFrom?: string | null;
  /** The quote of this line alone. */
  readonly quote?: Quote;
  /** Filter that this line leads to. */
  readonly filter?: {
    readonly key: 'org' | 'funder' | 'project' | 'group' | 'topic' | 'town' | 'country';
    readonly value: string;
  };
}

export interface Fact {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly Line[];
  readonly level: Level;
  readonly quotes: readonly Quote[];
  /** Pages that name it without a quote. */
  readonly pages: readonly string[];
}

/** Every fact of an event. Facts that sources leave open (place, number, gender, funding) are there, and say so. */
export function eventFacts(detail: EventDetail, names: Names, locale: Locale): Fact[] {
  return [
    timeFact(detail, locale),
    placeFact(detail, names, locale),
    ...groupFacts(detail, names, locale),
    ...roleFacts(detail, names, locale),
    ...noteFacts(detail, names, locale),
  ];
}

/** Every quote of a fact, those of single lines included. */
export function quotesOf(fact: Fact): Quote[] {
  return [...fact.lines.flatMap((line) => line.quote ?? []), ...fact.quotes];
}
