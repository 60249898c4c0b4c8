/** Of one to four events: `other` is three or four. */
export const few = {
  'few.map.one-town': {
    '=1': '{town}: tu je održan jedini događaj',
    '=2': '{town}: tu su održana oba događaja',
    other: '{town}: tu su održana sva {n} događaja',
  },
  'few.map.towns': {
    '=1': '{towns}: tu je održan jedini događaj',
    '=2': '{towns}: tu su održana dva događaja',
    other: '{towns}: tu su održana {n} događaja',
  },
  'few.map.many-towns': {
    '=1': 'Izvori smještaju jedini događaj u više gradova, njih {count}',
    '=2': 'Izvori smještaju dva događaja u više gradova, njih {count}',
    other: 'Izvori smještaju {n} događaja u više gradova, njih {count}',
  },
  'few.map.online': {
    '=1': 'Jedini događaj održan je na internetu',
    '=2': 'Oba događaja održana su na internetu',
    other: 'Sva {n} događaja održana su na internetu',
  },
  'few.map.no-place': {
    '=1': 'Pročitane stranice ne navode mjesto jedinog događaja',
    '=2': 'Pročitane stranice ne navode mjesto ni za jedan od dva događaja',
    other: 'Pročitane stranice ne navode mjesto ni za jedan od {n} događaja',
  },
  'few.map.no-town': {
    '=1': 'Pročitane stranice ne navode grad jedinog događaja',
    '=2': 'Pročitane stranice ne navode grad ni za jedan od dva događaja',
    other: 'Pročitane stranice ne navode grad ni za jedan od {n} događaja',
  },
  'few.timeline.date': 'Jedini događaj održan je {date}',
  'few.timeline.one-year': {
    '=1': 'Jedini događaj održan je {year}',
    '=2': 'Oba događaja održana su {year}',
    other: 'Sva {n} događaja održana su {year}',
  },
  'few.timeline.years': {
    '=1': 'Jedini događaj održan je {years}',
    '=2': 'Dva događaja održana su {years}',
    other: '{n} događaja održana su {years}',
  },
  'few.timeline.no-year': {
    '=1': 'Izvori ne navode godinu jedinog događaja',
    '=2': 'Izvori ne navode godinu ni za jedan od dva događaja',
    other: 'Izvori ne navode godinu ni za jedan od {n} događaja',
  },
  'few.timeline.no-day': {
    '=1': 'Izvori ne navode pouzdan dan jedinog događaja',
    '=2': 'Izvori ne navode pouzdan dan ni za jedan od dva događaja',
    other: 'Izvori ne navode pouzdan dan ni za jedan od {n} događaja',
  },
  'few.composition.no-number': {
    '=1': 'Na pročitanim stranicama nema broja ljudi za jedini događaj',
    '=2': 'Na pročitanim stranicama nema broja ljudi ni za jedan od dva događaja',
    other: 'Na pročitanim stranicama nema broja ljudi ni za jedan od {n} događaja',
  },
  'few.composition.total': {
    '=1': 'Broj učešća na jedinom događaju prema izvorima: {total}',
    '=2': 'Broj učešća na dva događaja zajedno prema izvorima: {total}',
    other: 'Broj učešća na {n} događaja zajedno prema izvorima: {total}',
  },
  'few.composition.all-numbers': {
    '=1': 'Izvori navode broj ljudi za jedini događaj',
    '=2': 'Izvori navode broj ljudi za oba događaja',
    other: 'Izvori navode broj ljudi za sva {n} događaja',
  },
  'few.network.organiser': {
    '=1': 'Organizator jedinog događaja prema izvorima: {organisation}',
    '=2': 'Organizator oba događaja prema izvorima: {organisation}',
    other: 'Organizator svakog od {n} događaja prema izvorima: {organisation}',
  },
  'few.network.project': {
    '=1': 'Jedini događaj pripada projektu {project}',
    '=2': 'Oba događaja pripadaju projektu {project}',
    other: 'Sva {n} događaja pripadaju projektu {project}',
  },
  'few.network.project.funded': {
    '=1': 'Jedini događaj pripada projektu {project}; sredstva: {funders}',
    '=2': 'Oba događaja pripadaju projektu {project}; sredstva: {funders}',
    other: 'Sva {n} događaja pripadaju projektu {project}; sredstva: {funders}',
  },
  'few.network.one-project': {
    '=1': 'Jedini događaj pripada jednom projektu',
    '=2': 'Oba događaja pripadaju istom projektu',
    other: 'Sva {n} događaja pripadaju istom projektu',
  },
  'few.network.one-project.funded': {
    '=1': 'Jedini događaj pripada jednom projektu; sredstva: {funders}',
    '=2': 'Oba događaja pripadaju istom projektu; sredstva: {funders}',
    other: 'Sva {n} događaja pripadaju istom projektu; sredstva: {funders}',
  },
  'few.network.funder': {
    '=1': 'Iza jedinog događaja prema izvorima kao finansijer stoji {funder}',
    '=2': 'Iza oba događaja prema izvorima kao finansijer stoji {funder}',
    other: 'Iza svakog od {n} događaja prema izvorima kao finansijer stoji {funder}',
  },
  'few.network.organisation': {
    '=1': '{organisation} ima ulogu na jedinom događaju',
    '=2': '{organisation} ima ulogu na oba događaja',
    other: '{organisation} ima ulogu na svakom od {n} događaja',
  },
  'few.network.no-funder': {
    '=1': 'Izvori ne navode finansijera jedinog događaja',
    '=2': 'Izvori ne navode finansijera ni za jedan od dva događaja',
    other: 'Izvori ne navode finansijera ni za jedan od {n} događaja',
  },
  'few.network.no-project': {
    '=1': 'Izvori ne navode projekat jedinog događaja',
    '=2': 'Izvori ne navode projekat ni za jedan od dva događaja',
    other: 'Izvori ne navode projekat ni za jedan od {n} događaja',
  },
} as const;
