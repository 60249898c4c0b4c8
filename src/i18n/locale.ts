/** A language of the interface: its messages and its rules for numbers, dates and order. */
import { remembered } from '../lib/remembered';
import type { Messages } from './en';
import { fill, type Message, type Params, type Part } from './message';
import type { Rest } from './rest';
import { wholeNumber } from './whole-number';

export type { Messages };
export type MessageKey = keyof Messages;
/** A catalogue in any language: the keys of English, with plural forms of its own. */
export type Catalogue = { readonly [K in MessageKey]: Message };

/** BCP 47, as in the address and as `lang` of the page. */
export type LanguageCode = 'en' | 'bs' | 'sr-Latn' | 'sr-Cyrl' | 'sq' | 'mk';

type Args<K extends MessageKey> = keyof Params<Messages[K]> extends never ? [] : [params: Params<Messages[K]>];

export class Locale {
  readonly language: LanguageCode;
  /** The language key of `codes.csv` and `towns.csv`, and how its labels are written: `labelIn` of `model/names.ts` reads them so. */
  readonly labels: {
    readonly language: 'en' | 'bs' | 'sr' | 'sq' | 'mk';
    readonly script: ((label: string) => string) | undefined;
  };
  /** The tag for `Intl`, which need not be that of the language: see `languages.ts`. */
  readonly tag: string;
  /**
   * What the chapters say in this language; null in English, which they bring, and until it is needed. Setting it changes nothing that is
   * drawn: it is set before the first part that speaks it is.
   */
  rest: Rest | null;
  readonly #catalogue: Catalogue;
  /** A number as the language writes it. */
  readonly number: (n: number) => string;
  readonly #rules: Pick<Intl.PluralRules, 'select'>;
  /** Made when it is first asked for. */
  #collator: Intl.Collator | null = null;

  constructor(
    language: LanguageCode,
    labels: Locale['labels']['language'],
    tag: string,
    catalogue: Catalogue,
    rest: Rest | null = null,
    script?: (label: string) => string,
  ) {
    this.language = language;
    this.labels = { language: labels, script };
    this.tag = tag;
    this.#catalogue = catalogue;
    this.rest = rest;
    const rules = new Intl.PluralRules(tag);
    let numbers: Intl.NumberFormat | null = null;
    // One page asks for the same numbers hundreds of times.
    this.number = remembered((n) =>
      Number.isSafeInteger(n) && n >= 0 ? wholeNumber(n, language) : (numbers ??= new Intl.NumberFormat(tag)).format(n),
    );
    this.#rules = { select: remembered((n) => rules.select(n)) };
  }

  /** The message as text. Numbers are written by the rules of the language. */
  t<K extends MessageKey>(key: K, ...args: Args<K>): string {
    return this.#parts(key, args[0] ?? {})
      .map((part) => part.text)
      .join('');
  }

  /** The message in pieces, where some are to be drawn as doors. */
  parts<K extends MessageKey>(key: K, ...args: Args<K>): Part[] {
    return this.#parts(key, args[0] ?? {});
  }

  /** True where the catalogue has a message of this key: for keys that are made from data. */
  has(key: string): key is MessageKey {
    return Object.hasOwn(this.#catalogue, key);
  }

  compare(a: string, b: string): number {
    this.#collator ??= new Intl.Collator(this.tag, { sensitivity: 'base', numeric: true });
    return this.#collator.compare(a, b);
  }

  #parts(key: MessageKey, params: Readonly<Record<string, string | number>>): Part[] {
    return fill(this.#catalogue[key], params, this.#rules, this.number);
  }
}
