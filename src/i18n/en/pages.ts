import { addWords } from '../en';

/** The names of the pages, and the ways to them. */
export const pages = {
  'pages.nav': 'Pages',
  'pages.menu': 'Menu',
  'pages.menu.close': 'Close the menu',
  'pages.explore': 'Explore',
  'pages.method': 'Method',
  'pages.data': 'Data',
  'pages.about': 'About',
  'pages.changes': 'What changed',
  'pages.check': 'Check a citation',
  'pages.import': 'Open your own data',
  'pages.skip': 'Skip to the text',
  'pages.loading': 'The page is being loaded.',
  'pages.failed': 'This page could not be loaded',
  'pages.language': 'Language',
} as const;

addWords(pages);
