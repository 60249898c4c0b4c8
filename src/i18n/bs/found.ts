export const found = {
  'found.events': {
    one: 'Na {n} događaj na listi',
    few: 'Na {n} događaja na listi',
    other: 'Na {n} događaja na listi',
  },
  'found.records': 'Šta se zna o:',
  'found.type.organisation': 'organizacija',
  'found.type.funder': 'finansijer',
  'found.type.project': 'projekat',
  'found.more': {
    one: 'i još {n} s ovim nazivom',
    few: 'i još {n} s ovim nazivom',
    other: 'i još {n} s ovim nazivom',
  },
  'found.years': 'Jedna godina',
  'found.year': { one: '{year}.: {n} događaj', few: '{year}.: {n} događaja', other: '{year}.: {n} događaja' },
} as const;
