import type { Locale } from './locale';
import { fill, type Message, type Params, type Part } from './message';
import type { Rest, RestMessages } from './rest';

type Args<M extends Message> = keyof Params<M> extends never ? [] : [params: Params<M>];

/** Messages of a part of the page that is loaded apart from the rest. */
export class Chapter<K extends keyof RestMessages> {
  readonly #messages: Pick<Rest, K>;
  readonly #locale: Locale;
  readonly #rules: Intl.PluralRules;

  /**
   * In the language of `locale`; in English, by the rules of English, where the words of such parts have not come.
   *
   * @param english Part of the code that speaks it, so that it is always there.
   */
  constructor(english: Pick<Rest, K>, locale: Locale) {
    this.#messages = locale.rest ?? english;
    this.#locale = locale;
    this.#rules = new Intl.PluralRules(locale.rest === null ? 'en' : locale.tag);
  }

  /** The message as text. */
  t<Key extends K>(key: Key, ...args: Args<RestMessages[Key]>): string {
    return this.parts(key, ...args)
      .map((part) => part.text)
      .join('');
  }

  /** The message in pieces, where some are to be drawn as links. */
  parts<Key extends K>(key: Key, ...args: Args<RestMessages[Key]>): Part[] {
    return fill(this.#messages[key], args[0] ?? {}, this.#rules, (n) => this.#locale.number(n));
  }
}
