/** The files that a family is split into; the browser loads those whose letters the page shows. */
export type Script = 'latin' | 'latin-ext' | 'cyrillic';

function span(first: string, last: string): string {
  const from = first.charCodeAt(0);
  return String.fromCharCode(...Array.from({ length: last.charCodeAt(0) - from + 1 }, (_, i) => from + i));
}

/**
 * The characters that the fonts keep, by file. Latin is English, Albanian, German, French, Italian, Spanish and Danish with figures
 * and punctuation; Latin Extended adds Bosnian, Croatian, Montenegrin and Serbian in Latin script, Slovene, Hungarian, Romanian and
 * Turkish; Cyrillic is Serbian, Macedonian and Bulgarian. ≈ ≥ ≤ ← → are in neither family and come from the next font of the stack.
 */
export const CHARSETS: Readonly<Record<Script, string>> = {
  latin: `${span(' ', '~')}\u00a0¡§©«®°·»¿ÀÁÂÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖ×ØÙÚÛÜÝßàáâäåæçèéêëìíîïñòóôö÷øùúûüýıŒœ\u2009–—‘’‚“”„•…′″‹›€™↑↓−`,
  'latin-ext': 'ČčĆćĐđŠšŽžŚśŹźŐőŰűĂăȘșȚțŞşŢţĞğİŁł',
  cyrillic: `${span('А', 'я')}ЂђЈјЉљЊњЋћЏџЃѓЅѕЌќЀѐЍѝ№\u0301`,
};

/**
 * Characters that are drawn like another one of the fonts and have its width: hyphens and spaces that the fonts lack. They are
 * not in the files; the text measure maps them.
 */
export const LIKE: Readonly<Record<string, string>> = { '\u2011': '-', '\u202f': '\u2009' };

/** The characters as the value of `unicode-range`, in ascending order. */
export function unicodeRange(characters: string): string {
  const codes = [...new Set(characters)].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === code - 1) run[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',');
}
