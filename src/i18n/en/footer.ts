import { addWords } from '../en';

/** The foot of the page, which comes once all above it is drawn. */
export const footer = {
  'footer.sources': 'Sources and licence',
  'footer.counts': {
    one: '{events} from {n} public page, each number with its quote where the page has one.',
    other: '{events} from {n} public pages, each number with its quote where the page has one.',
  },
  'footer.counts-only': '{events}, each number with its quote where the page has one.',
  'footer.version': 'Data version {version}, {date}.',
  'footer.changes': 'What changed',
  'footer.check': 'Check a citation',
  'footer.licence': 'Data under {data}, code under MIT.',
  'footer.package': 'The data package: {link}',
  'footer.cite': 'Cite',
  'footer.citation': '{publisher} ({year}). {title} (version {version}) [Data set]. {licence}.',
  'footer.kosovo':
    '* This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.',
  'footer.map':
    'Boundaries and names shown and designations used do not imply endorsement or acceptance by the authors or the funders. Map: Natural Earth, public domain. Map software: Leaflet.',
  'footer.theme': 'Colours',
  'footer.theme.auto': 'as the system',
  'footer.theme.light': 'light',
  'footer.theme.dark': 'dark',
  'update.ready': 'A newer version of this page or of its data is here.',
  'update.load': 'Load it',
  'update.later': 'Not now',
} as const;

addWords(footer);
