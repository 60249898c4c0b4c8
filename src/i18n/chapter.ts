import type { Locale } from './locale';
import { fill, type Message, type Params, type Part } from './message';

type Args<M extends Message> = keyof Params<M> extends never ? [] : [params: Params<M>];

/** Messages of a part of the page that is loaded apart from the rest, by the rules of the page's language. */
export class Chapter<M extends Readonly<Record<string, Message>>> {
  readonly #catalogue: { readonly [K in keyof M]: Message };
  readonly #locale: Locale;
  readonly #rules: Intl.PluralRules;

  /** @param catalogue In the language of `locale`; its keys are those of English. */
  constructor(catalogue: { readonly [K in keyof M]: Message }, locale: Locale) {
    this.#catalogue = catalogue;
    this.#locale = locale;
    this.#rules = new Intl.PluralRules(locale.tag);
  }

  /** The message as text. */
  t<K extends keyof M>(key: K, ...args: Args<M[K]>): string {
    return this.parts(key, ...args)
      .map((part) => part.text)
      .join('');
  }

  /** The message in pieces, where some are to be drawn as links. */
  parts<K extends keyof M>(key: K, ...args: Args<M[K]>): Part[] {
    return fill(this.#catalogue[key], args[0] ?? {}, this.#rules, (n) => this.#locale.number(n));
  }
}
