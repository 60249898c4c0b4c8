/**
 * Beginnings of folded nouns that are people who come to an event, in the languages of the region and in English. What is not among them
 * may be days, euros or institutions.
 */
const STEMS = [
  ...[
    'ucesni',
    'sudioni',
    'polazni',
    'osob',
    'lica',
    'lice',
    'ljud',
    'zen',
    'muskar',
    'djevoj',
    'devoj',
    'djecak',
    'decak',
    'djec',
    'dec',
  ],
  ...[
    'migran',
    'izbj',
    'izbe',
    'trazi',
    'student',
    'studen',
    'ucenik',
    'ucenic',
    'predstavni',
    'clan',
    'gost',
    'prisutn',
    'posje',
    'poset',
  ],
  ...[
    'polici',
    'sudij',
    'tuzi',
    'advokat',
    'volonter',
    'aktivist',
    'novinar',
    'trener',
    'ekspert',
    'stru',
    'sluzbeni',
    'mlad',
    'gradjan',
  ],
  ...[
    'osoblje',
    'zaposlen',
    'radni',
    'prezivjel',
    'prezivel',
    'zrtv',
    'dijete',
    'dete',
    'covjek',
    'covek',
    'persona',
    'begalc',
    'begalk',
  ],
  ...[
    'lug',
    'maz',
    'naselen',
    'pretstavni',
    'gragjan',
    'posetitel',
    'obuceni',
    'pratitel',
    'govorni',
    'uzvanik',
    'uzvanic',
    'organizator',
    'delegat',
  ],
  ...[
    'participant',
    'people',
    'person',
    'women',
    'woman',
    'men',
    'man',
    'girl',
    'boy',
    'child',
    'attende',
    'guest',
    'trainee',
    'learner',
  ],
  ...[
    'member',
    'representative',
    'refugee',
    'expert',
    'officer',
    'official',
    'judge',
    'prosecutor',
    'lawyer',
    'volunteer',
    'activist',
  ],
  ...[
    'journalist',
    'trainer',
    'staff',
    'visitor',
    'speaker',
    'survivor',
    'victim',
    'youth',
    'pupil',
    'citizen',
    'delegate',
    'policewom',
  ],
  ...[
    'pjesemarr',
    'veta',
    'vete',
    'njer',
    'gra',
    'grua',
    'burr',
    'vajz',
    'djem',
    'djal',
    'femij',
    'refugjat',
    'azilkerk',
    'perfaqesues',
  ],
  ...[
    'anetar',
    'mysafir',
    'nxenes',
    'vizitor',
    'zyrtar',
    'gjyqtar',
    'prokuror',
    'avokat',
    'vullnetar',
    'gazetar',
    'te pranishem',
  ],
];
const PEOPLE = new RegExp(`^(${STEMS.join('|')})`);

/** Beginnings of folded nouns of what is counted in reports and is no people: bodies, places, time, money, gatherings; `$` ends a word. */
const UNITS = startingWith(
  'organizaci organizata institu udruzenj udrug ustanov asocijac zdruzenij shoqat agenc',
  'nvo$ nvoa ocd$ ojf ojq oshc nvu$ opstin opcin komuna$ komunat komunav komunes$ drzav zemalj zemlj zemj shtet grad$ gradov',
  'kompan firm preduzec poduzec ndermarrj skola$ skole$ skoli$ shkoll ucilist mediji$ medija$ mediumi$ tim$ timov',
  'porodic obitelj domacinst kucanst semejst familj',
  'dan$ dana$ dani$ dena$ dite$ sat$ sata$ sati$ cas$ casa$ casov ore$ sedmic nedelj nedjelj jave$ mjesec mesec muaj',
  'evra$ evro dinar denar leke$ lek$ dolar radionic obuk trening$ trajnim sesij sastan sostan dogadjaj nastan projek proekt',
);
const ENGLISH_UNITS = startingWith(
  'organisation organization institution association agenc ngo$ ngos$ cso$ csos$ municipal countr town$ towns$ cit(y|ies)$',
  'company companies firm school$ schools$ media$ team famil household day week month hour euro eur$ km$ bam$ rsd$ din$ mkd$ usd$ dollar',
  'workshop training$ trainings$ session meeting event$ events$ project',
);

function startingWith(...lists: readonly string[]): RegExp {
  return new RegExp(`^(${lists.join(' ').replaceAll(' ', '|')})`);
}

/** Behind these stands where the counted are from, not what they are. */
const OF = /^(of|from|in|at|for|iz|od|za|u|na|nga|ne|per)$/;

/**
 * True where the words after a number, or of a header, count what is no people: `organizacija`, `udruženja žena`, `women organisations`, but
 * not `predstavnica organizacija` and `NGO representatives`.
 *
 * Of several nouns the first is the one that is counted; in English the last.
 */
export function areUnits(words: readonly string[]): boolean {
  const nouns: { readonly people: boolean; readonly english: boolean }[] = [];
  for (const word of words) {
    if (nouns.length > 0 && OF.test(word)) break;
    const people = PEOPLE.test(word);
    const english = !people && ENGLISH_UNITS.test(word);
    if (people || english || UNITS.test(word)) nouns.push({ people, english });
  }
  const [first] = nouns;
  const last = nouns.at(-1);
  return (first?.english === true || last?.english === true ? last : first)?.people === false;
}

/** True where the words after a number speak of people, or there are none. */
export function isOfPeople(words: readonly string[]): boolean {
  return words.length === 0 || words.some((word) => PEOPLE.test(word));
}
