export const found = {
  'found.events': { one: 'До {n} настан во списокот', other: 'До {n} настани во списокот' },
  'found.records': 'Што се знае за:',
  'found.type.organisation': 'организација',
  'found.type.funder': 'финансиер',
  'found.type.project': 'проект',
  'found.more': 'и уште {n} со овој назив',
  'found.years': 'Една година',
  'found.year': { one: '{year}: {n} настан', other: '{year}: {n} настани' },
} as const;
