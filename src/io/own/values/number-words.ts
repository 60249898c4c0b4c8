/** A number in words. `about` where the word itself says so: `tridesetak`, `педесетина`. */
export interface WordedNumber {
  readonly n: number;
  readonly about: boolean;
}

const numbered = (from: number, step: number, words: string): (readonly [string, number])[] =>
  words.split(' ').flatMap((forms, i) => forms.split('/').map((word) => [word, from + i * step] as const));

/** Folded words of one language after another: Bosnian, Croatian, Montenegrin, Serbian; Macedonian; Albanian; English. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    0,
    1,
    'nula jedan/jedna/jedno dva/dve/dvije tri cetiri pet sest sedam osam devet deset jedanaest dvanaest',
  ),
  ...numbered(13, 1, 'trinaest cetrnaest petnaest sesnaest sedamnaest osamnaest devetnaest'),
  ...numbered(20, 10, 'dvadeset trideset cetrdeset pedeset sezdeset sedamdeset osamdeset devedeset sto'),
  ...numbered(
    200,
    100,
    'dvjesto/dvesta/dvjesta/dvesto tristo/trista cetiristo petsto seststo/sesto sedamsto osamsto devetsto',
  ),
  ...numbered(
    2,
    1,
    'dvoje/dvojica troje/trojica cetvero/cetvoro/cetvorica petero/petoro sestero/sestoro sedmero/sedmoro',
  ),
  ...numbered(8, 1, 'osmero/osmoro devetero/devetoro desetero/desetoro'),
  ...numbered(1, 1, 'eden/edna/edno dvajca trojca cetvorica petmina sestmina sedum osum'),
  ...numbered(
    11,
    1,
    'edinaeset dvanaeset trinaeset cetirinaeset petnaeset sesnaeset sedumnaeset osumnaeset devetnaeset',
  ),
  ...numbered(20, 10, 'dvaeset trieset cetirieset pedeset seeset sedumdeset osumdeset deveeset sto dveste'),
  ...numbered(
    0,
    1,
    'zero nje dy tre/tri kater pese gjashte shtate tete nente dhjete njembedhjete dymbedhjete trembedhjete',
  ),
  ...numbered(14, 1, 'katermbedhjete pesembedhjete gjashtembedhjete shtatembedhjete tetembedhjete nentembedhjete'),
  ...numbered(20, 10, 'njezet tridhjete dyzet pesedhjete gjashtedhjete shtatedhjete tetedhjete nentedhjete njeqind'),
  ...numbered(200, 100, 'dyqind treqind katerqind peseqind'),
  ...numbered(
    0,
    1,
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  ),
  ...numbered(17, 1, 'seventeen eighteen nineteen'),
  ...numbered(20, 10, 'twenty thirty forty/fourty fifty sixty seventy eighty ninety hundred'),
]);

/** Words that mean about as many as they name, and are not made by an ending. */
const ROUND: ReadonlyMap<string, number> = new Map([
  ['stotinjak', 100],
  ['stotinak', 100],
  ['stotina', 100],
  ['stotinu', 100],
  ['triesetak', 30],
]);

/** Words between the parts of one number: `dvadeset i pet`, `njëzet e pesë`, `one hundred and five`. */
const AND = /^(i|e|and)$/;

/** One word: by itself, as a number of people (`dvadesetoro`), or as a round number (`desetak`, `педесетина`). */
function wordOf(word: string): WordedNumber | null {
  const n = WORDS.get(word);
  if (n !== undefined) return { n, about: false };
  const people = WORDS.get(word.replace(/(ero|oro|orica|mina)$/, ''));
  if (people !== undefined) return { n: people, about: false };
  const round = ROUND.get(word) ?? WORDS.get(word.replace(/(ak|ina)$/, ''));
  return round !== undefined && round >= 10 ? { n: round, about: true } : null;
}

/**
 * Reads the number, up to 999, that a list of folded words begins with: `pedeset`, `dvadeset i pet`, `twenty five`, `a hundred`.
 *
 * @returns The number and how many words it takes; null where the first word is none.
 */
export function numberWords(words: readonly string[]): (WordedNumber & { readonly length: number }) | null {
  let [n, about, length] = [0, false, 0];
  /** What the next word must be smaller than: after tens a unit, after hundreds anything less. */
  let unit = Infinity;
  for (let at = words[0] === 'a' ? 1 : 0; at < words.length; at++) {
    if (length > 0 && AND.test(words[at] ?? '')) at++;
    const next = wordOf(words[at] ?? '');
    if (next === null) break;
    const times = n > 0 && n < 10 && next.n === 100;
    const scale = next.n >= 100 ? 100 : next.n >= 20 ? 10 : 1;
    if (!times && (scale >= unit || next.n >= unit || (length > 0 && next.n === 0))) break;
    n = times ? n * 100 : n + next.n;
    about ||= next.about;
    unit = next.n % 100 === 0 ? 100 : next.n % 10 === 0 && next.n >= 20 ? 10 : 0;
    length = at + 1;
  }
  return length === 0 ? null : { n, about, length };
}
