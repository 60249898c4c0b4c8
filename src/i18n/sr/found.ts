export const found = {
  'found.events': {
    one: 'На {n} догађај на листи',
    few: 'На {n} догађаја на листи',
    other: 'На {n} догађаја на листи',
  },
  'found.records': 'Шта се зна о:',
  'found.type.organisation': 'организација',
  'found.type.funder': 'финансијер',
  'found.type.project': 'пројекат',
  'found.more': 'и још {n} са овим називом',
  'found.years': 'Једна година',
  'found.year': {
    one: '{year}. година: {n} догађај',
    few: '{year}. година: {n} догађаја',
    other: '{year}. година: {n} догађаја',
  },
} as const;
