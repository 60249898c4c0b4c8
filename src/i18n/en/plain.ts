/** What the pages without script say that the dashboard does not. */
export const plain = {
  'plain.dashboard': 'Open in the dashboard',
  'plain.about':
    'This page works without script. The dashboard has filters, a map to move, and the way from each number to its sources.',
  'plain.off':
    'The dashboard needs JavaScript, which is switched off here. Its numbers and events stand below and on pages without script:',
  'plain.old': 'This browser is too old for the dashboard. The same numbers and events stand on a page without script:',
  'plain.overview': 'All events',
  'plain.organisations': 'Organisations',
  'plain.projects': 'Projects',
  'plain.table': 'The numbers as a table',
  'plain.feed': 'Newest events',
} as const;
