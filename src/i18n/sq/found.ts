export const found = {
  'found.events': { one: 'Te {n} ngjarje në listë', other: 'Te {n} ngjarjet në listë' },
  'found.records': 'Çfarë dihet për:',
  'found.type.organisation': 'organizatë',
  'found.type.funder': 'financues',
  'found.type.project': 'projekt',
  'found.more': 'edhe {n} me këtë emër',
  'found.years': 'Një vit',
  'found.year': '{year}: {n} ngjarje',
} as const;
