export const crowd = {
  'crowd.network': 'There are {n} events, too many to draw each. Listed are those who stand behind the most of them.',
  'crowd.more': 'and {n} more',
  'crowd.not-drawn': 'Events that only a filter of this view leaves out are not drawn: {n}.',
} as const;
