/** What the tips of all charts share: numbers as doors, the first events behind a number, and the link to all of them. */
import { countText, sumText } from '../i18n/count-text';
import { dateText } from '../i18n/date-text';
import type { Locale } from '../i18n/locale';
import { panels, type Panels } from '../i18n/panels';
import { weave, type Piece } from '../i18n/pieces';
import { hasNumber, type CountSum } from '../model/count';
import { refKey, type NumberRef } from '../model/number-ref';
import type { Selection } from './selection.svelte';
import { titleIn } from './title';

/** Events that a tip names. */
const EXAMPLES = 2;

export class TipParts {
  readonly locale: Locale;
  readonly texts: Panels;
  readonly #selection: Selection;

  constructor(locale: Locale, selection: Selection) {
    this.locale = locale;
    this.texts = panels(locale);
    this.#selection = selection;
  }

  /** "6 events". */
  events(n: number, ref: NumberRef): Piece {
    return { text: this.locale.t('events', { n }), door: refKey(ref) };
  }

  /** Any number as it is written. */
  number(text: string, ref: NumberRef, bound = false): Piece {
    return { text, door: refKey(ref), bound };
  }

  /** "at least 200". */
  sum(sum: CountSum, ref: NumberRef): Piece {
    return this.number(sumText(this.locale, sum), ref, sum.strictKind !== 'exact');
  }

  /** The link of a number of events. */
  eventsLink(n: number, ref: NumberRef): { readonly text: string; readonly door: string } {
    return { text: this.texts.t('tip.evidence.events', { n }), door: refKey(ref) };
  }

  /** The link of a number of participations. */
  peopleLink({ text, door = '' }: Piece): { readonly text: string; readonly door: string } {
    return { text: this.texts.t('tip.evidence.people', { number: text }), door };
  }

  /** The link of a mark that is one event. */
  eventLink(key: string): { readonly text: string; readonly select: string } {
    return { text: this.texts.t('tip.event'), select: key };
  }

  /** Reads the first events behind a number, as its panel lists them, each with its number of people or with what it adds. */
  examples(ref: NumberRef): () => Promise<readonly (readonly Piece[])[]> {
    return async () => {
      const { engine, answer } = this.#selection;
      if (engine === null || answer === null) return [];
      const { events, unit } = await engine.behind(answer.filters, ref, EXAMPLES);
      return events.map((event) => {
        const number = unit === 'events' ? countText(this.locale, event.count) : this.locale.number(event.adds);
        const counted = unit === 'events' ? hasNumber(event.count.kind) : event.adds > 0;
        const params = { date: dateText(this.locale, event), title: '' };
        const { text, lang } = titleIn(this.locale, event);
        const title = [{ text, lang }];
        return counted
          ? weave(this.texts.parts('tip.example.counted', { ...params, count: number }), { title })
          : weave(this.texts.parts('tip.example', params), { title });
      });
    };
  }
}
