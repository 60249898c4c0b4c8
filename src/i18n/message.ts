/** Messages as data: whole sentences with `{placeholders}`, in plural forms where a number `n` decides. */
import { remembered } from '../lib/remembered';

/** Forms by the rules of the language; `=1` and `=2` stand for the number itself and go before them: "both events". */
export type PluralForms = { readonly other: string } & Readonly<
  Partial<Record<Intl.LDMLPluralRule | '=1' | '=2', string>>
>;
export type Message = string | PluralForms;

type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;
type FormsOf<M extends Message> = M extends string
  ? M
  : M extends Readonly<Record<string, infer S>>
    ? Extract<S, string>
    : never;

/** The parameters that a message asks for. `n` decides the plural form and is a number. */
export type Params<M extends Message> = {
  readonly [Name in Placeholders<FormsOf<M>> | (M extends string ? never : 'n')]: Name extends 'n'
    ? number
    : string | number;
};

/** A piece of a message: text, or the place of a parameter, so that a view can draw it as a door. */
export type Part = { readonly text: string } | { readonly param: string; readonly text: string };

type Rules = Pick<Intl.PluralRules, 'select'>;

/** Text and names of placeholders by turns, text first. */
const piecesOf = remembered((template: string) => template.split(/\{(\w+)\}/));

function formOf(forms: PluralForms, n: number, rules: Rules): string {
  const exact = n === 1 ? forms['=1'] : n === 2 ? forms['=2'] : undefined;
  return exact ?? forms[rules.select(n)] ?? forms.other;
}

/**
 * Fills a message.
 *
 * @param format Turns a number parameter into text.
 * @returns The pieces in order; a placeholder without a parameter stays as written.
 */
export function fill(
  message: Message,
  params: Readonly<Record<string, string | number>>,
  rules: Rules,
  format: (n: number) => string,
): Part[] {
  const template = typeof message === 'string' ? message : formOf(message, Number(params['n'] ?? 0), rules);
  return piecesOf(template).flatMap((piece, i): Part | [] => {
    if (i % 2 === 0) return piece === '' ? [] : { text: piece };
    const value = params[piece];
    if (value === undefined) return { text: `{${piece}}` };
    return { param: piece, text: typeof value === 'number' ? format(value) : value };
  });
}
