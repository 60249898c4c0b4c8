/** What the tips of the map say. */
import { weave } from '../../i18n/pieces';
import type { Place } from '../../model/aggregates';
import type { NumberRef } from '../../model/number-ref';
import { doored } from '../../state/doored';
import type { Selection } from '../../state/selection.svelte';
import { TipParts } from '../../state/tip-parts';
import type { Tip } from '../../ui/tip';
import type { MapLayout } from './layout';
import { ringKey, symbolKey } from './marks';
import { eventsRef } from './off-map';
import type { TownSymbol } from './symbols';
import { placeName, symbolLabel, type Wording } from './words';

/** Places of a circle that are named. */
const LISTED = 3;

/** The tip of a circle or ring; null for the key of neither. */
export function mapTip(key: string, layout: MapLayout, wording: Wording, selection: Selection): Tip | null {
  const { names, locale } = wording;
  const parts = new TipParts(locale, selection);
  const symbol = layout.symbols.find((one) => symbolKey(one) === key);
  const [place, ...others] = symbol?.places ?? [];
  if (symbol && others.length > 0) return circleTip(symbol, wording, parts);
  if (place) return placeTip('place', place, placeName(place, wording), parts);
  const ring = layout.rings.find((one) => ringKey(one) === key)?.place;
  if (!ring) return null;
  const country = names.country(ring.id, locale.labels);
  return placeTip('country', ring, parts.texts.t('tip.country', { country }), parts);
}

function placeTip(of: 'place' | 'country', place: Place, title: string, parts: TipParts): Tip {
  const { id, events, context, participations } = place;
  const { texts } = parts;
  const ref = eventsRef(of, place);
  const rest = { examples: parts.examples(ref), link: parts.eventsLink(events > 0 ? events : context, ref) };
  if (events === 0) return { title, lines: [doored(texts.parts('tip.left-out', { n: context }), { n: ref })], ...rest };
  const all = [parts.events(events, ref)];
  if (participations.given === 0)
    return { title, lines: [all, [{ text: texts.t('tip.given.none', { n: events }) }]], ...rest };
  const number = [parts.sum(participations, { of, id, part: 'people' })];
  const given: NumberRef = { of, id, part: 'with-number' };
  const some = [parts.number(parts.locale.number(participations.given), given)];
  return {
    title,
    lines: [
      weave(texts.parts('tip.place', { events: '', number: '' }), { events: all, number }),
      weave(texts.parts('tip.given', { n: participations.given, events: '' }), { n: some, events: all }),
    ],
    ...rest,
  };
}

/** A circle of several towns: each with its events, then all of them. */
function circleTip(symbol: TownSymbol, wording: Wording, parts: TipParts): Tip {
  const { texts } = parts;
  const at = ({ id, events, context }: Place) =>
    weave(texts.parts('tip.at', { place: wording.names.place(id, wording.locale.labels), events: '' }), {
      events: [parts.events(events > 0 ? events : context, eventsRef('place', { id, events }))],
    });
  const more = symbol.places.length - LISTED;
  const ids = symbol.places.map(({ id }) => id);
  const ref: NumberRef = { of: 'places', ids, ...(symbol.events > 0 ? {} : { leftOutBy: 'place' }) };
  return {
    title: symbolLabel(symbol, wording),
    lines: [
      ...symbol.places.slice(0, LISTED).map(at),
      ...(more > 0 ? [[{ text: texts.t('tip.at.more', { n: more }) }]] : []),
    ],
    link: parts.eventsLink(symbol.events > 0 ? symbol.events : symbol.context, ref),
  };
}
