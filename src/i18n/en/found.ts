export const found = {
  'found.events': { one: 'To the {n} event in the list', other: 'To the {n} events in the list' },
  'found.records': 'What is known of:',
  'found.type.organisation': 'organisation',
  'found.type.funder': 'funder',
  'found.type.project': 'project',
  'found.more': { one: 'and {n} more with this name', other: 'and {n} more with this name' },
  'found.years': 'One year',
  'found.year': { one: '{year}: {n} event', other: '{year}: {n} events' },
} as const;
