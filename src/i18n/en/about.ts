import { GENDER_AND_MIGRATION } from '../subject';

export const about = {
  'about.title': 'About',
  'about.lead': GENDER_AND_MIGRATION
    ? 'This site shows who met about gender and migration in the Western Balkans: where, when, who took part and who paid. Each number leads to its source.'
    : 'This site shows who met: where, when, who took part and who paid. Each number leads to its source.',
  'about.contents': 'On this page',
  'about.scope.title': 'Scope',
  'about.scope.text': GENDER_AND_MIGRATION
    ? ({
        one: 'The set has {n} public event: conferences, trainings, meetings and campaigns. {core} have a gender topic; {context} are related events on migration or trafficking in human beings.',
        other:
          'The set has {n} public events: conferences, trainings, meetings and campaigns. {core} have a gender topic; {context} are related events on migration or trafficking in human beings.',
      } as const)
    : ({ one: 'The set has {n} event.', other: 'The set has {n} events.' } as const),
  'about.scope.found': GENDER_AND_MIGRATION
    ? 'The events were found by search on public pages. Each has a short quote in the language of its page.'
    : 'What the set covers, and how it was compiled, is told with the data.',
  'about.limits.title': 'Limits',
  'about.limits.text':
    'The set is no official register and not complete. It shows what was found, not what happened. Numbers are lower bounds. Countries cannot be ranked by them.',
  'about.limits.more': 'More on this stands under {link}.',
  'about.publisher.title': 'Publisher and contact',
  'about.publisher': 'Published by {publisher}.',
  'about.contact': 'Contact: {link}',
  'about.repository': 'Data and code: {link}',
  'about.correct.title': 'Report an error or ask for removal',
  'about.correct.how':
    'Name the file, the identifier and the column, and give the address of a page that shows the right value. The address of an event’s panel holds its identifier.',
  'about.correct.where.both': 'Open an issue in the {repository}, or write to the {contact}.',
  'about.correct.where.repository': 'Open an issue in the {repository}.',
  'about.correct.where.contact': 'Write to the {contact}.',
  'about.correct.repository': 'repository',
  'about.correct.contact': 'contact address',
  'about.correct.risk':
    'If a record may put a person at risk, say so without repeating the details in public. It will be taken out first and discussed afterwards.',
  'about.languages.title': 'Languages',
  'about.languages.text':
    'The site is written in English and translated. Where a translation differs, the English holds.',
  'about.languages.reviewed': 'reviewed by a native speaker',
  'about.languages.unreviewed': 'not yet reviewed by a native speaker',
  'about.languages.original': 'the original',
  'about.languages.correct': 'If a word is wrong, name the sentence and say how it should read.',
  'about.languages.titles':
    'Titles of events are not translated by us: they stand in their own language where it is that of the page, else in English with the original below.',
  'about.languages.serbian':
    'Serbian is written in Cyrillic; its Latin form is made from that letter by letter. Names of organisations stay as their sources write them.',
  'about.access.title': 'Accessibility',
  'about.access.aim':
    'The aim is WCAG 2.2, level AA. Every view has a name, a sentence that says what it shows, and a table with the same numbers; every number opens its source by mouse, touch and keyboard.',
  'about.access.tested':
    'Tested with every change, by program: axe on every page, panel, dialog and frame at 320 to 1440 px, in light, dark and forced colours; reflow at 320 px, text of twice the size, sizes of targets; use by keyboard alone and by the accessibility tree alone; Chromium, Firefox and WebKit.',
  'about.access.untested':
    'Not tested: with people who use assistive technology; with screen readers other than by the tree that they read; on Safari, iOS, Android and Windows.',
  'about.access.limits':
    'Known limits: titles, summaries and notes of events are in English or in the language of their source; printed pages and pictures have no structure for screen readers, the tables and the CSV say the same.',
  'about.access.report': 'If something stands in your way, say what you wanted to do, where, and with what.',
  'about.privacy.title': 'Privacy',
  'about.privacy.text':
    'This site sets no cookies and has no accounts. It loads nothing from third parties. What you search and select stays in your browser and in the address of the page.',
  'about.privacy.own':
    'Data of your own are read in your browser alone. Data from an address are fetched from its host, and not before you agree.',
  'about.privacy.links': 'A link to a source leaves this site. Its page has rules of its own.',
  'about.licence.title': 'Licence',
  'about.licence.data': 'The data are under {link}. The quotes belong to their publishers.',
  'about.licence.code': 'The code is under the MIT licence.',
  'about.notes.title': 'Names and boundaries',
  'about.notes.kosovo':
    '* Kosovo: This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.',
  'about.notes.map':
    'Boundaries and names shown and designations used do not imply endorsement or acceptance by the authors or the funders.',
  'about.credits.title': 'Credits',
  'about.credits.map': 'Map: Natural Earth, public domain. Map software: Leaflet, BSD 2-Clause.',
  'about.credits.towns': 'Towns of files that readers open: GeoNames, CC BY 4.0.',
  'about.credits.fonts':
    'Fonts: Susret Sans and Susret Serif, subsets of Source Sans 3 and Source Serif 4 by Adobe, SIL Open Font License 1.1 ({link}).',
  'about.credits.fonts.link': 'licence text',
  'about.credits.software': 'Software: D3 (ISC), Svelte (MIT), Papa Parse (MIT), fflate (MIT).',
} as const;
