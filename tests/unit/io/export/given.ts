import { first } from '../../../../src/i18n/bs/first';
import { rest } from '../../../../src/i18n/bs/rest';
import { english } from '../../../../src/i18n/english';
import { Locale } from '../../../../src/i18n/locale';
import type { Head } from '../../../../src/io/export/head';
import { portionOf } from '../../../../src/io/export/portion';
import { makeCount } from '../../../../src/model/count';
import type { Tables } from '../../../../src/model/records';
import { detailTables, event, organisation, people, project, role, tables, venue } from '../../engine/fixture';

export const NOTE = '* Kosovo: a note.';

export function head(values: Partial<Head> = {}): Head {
  return {
    title: 'Small data',
    version: '1.2.0',
    created: '2026-01-02T00:00:00Z',
    licence: { name: 'CC-BY-4.0', path: 'https://example.org/by' },
    publisher: 'Somebody',
    filters: ['Scope: all events'],
    events: 2,
    eventsInAll: 3,
    link: 'https://example.org/?scope=all&v=1.2.0',
    eventLink: (id) => `https://example.org/?event=${id}`,
    accessed: '2026-11-25',
    note: NOTE,
    locale: english(),
    ...values,
  };
}

/**
 * Three events. `more` and `exact` share the project `p` of the funder `donor`, whose parent is `ministry`; `more` is in two places, one
 * of them without coordinates; `alone` has nothing but a date.
 */
export const SMALL: Tables = {
  ...tables({
    events: [
      event('more', {
        title: 'A "title", with signs; and more',
        date: '2021-10-13/2021-10-15',
        count: makeCount('more-than', 50),
        topics: ['health', 'work'],
        venueIds: ['hall', 'rs'],
        projectIds: ['p'],
        languages: ['bs', 'en'],
      }),
      event('exact', {
        title: '=1+1',
        summary: 'two\nlines',
        date: '2016?',
        count: makeCount('exact', 32),
        venueIds: ['centre'],
        projectIds: ['p'],
        complete: true,
      }),
      event('alone', { date: '2022-05' }),
    ],
    participants: [
      { ...people('more', 'academia', makeCount('mentioned')), sourceId: 'page' },
      people('exact', 'learners', makeCount('range', 5, 9)),
    ],
    roles: [
      { ...role('event:more', 'atina', 'organiser'), sourceId: 'page' },
      role('event:more', 'hall-owner', 'host'),
      { ...role('project:p', 'donor', 'funder'), sourceId: 'grant' },
      role('project:other', 'atina', 'funder'),
      role('event:alone', 'loner', 'organiser'),
    ],
    organisations: [
      organisation('atina', { name: 'Atina; Belgrade' }),
      organisation('hall-owner', { name: 'Hall <owner> & sons' }),
      organisation('donor', { name: 'Donor', parentId: 'ministry' }),
      organisation('ministry', { name: 'Ministry' }),
      organisation('loner'),
    ],
    projects: [project('p', { title: 'Project P' }), project('other')],
    venues: [
      venue('hall', { name: 'Hall', townId: 'ba-sarajevo', country: 'BA', lat: 43.8563, lon: 18.4131 }),
      venue('centre', { name: 'Centre', townId: 'ba-sarajevo', country: 'BA', lat: 43.9, lon: 18.5 }),
      venue('rs', { name: 'Serbia', country: 'RS', precision: 'country' }),
      venue('unused'),
    ],
    codes: [
      {
        list: 'format',
        code: 'fair',
        labels: { en: 'Fair', bs: 'Sajam' },
        broader: null,
        sensitive: false,
        note: null,
      },
    ],
  }),
  ...detailTables({
    towns: [
      { id: 'ba-sarajevo', name: 'Sarajevo', country: 'BA', lat: 43.8563, lon: 18.4131, labels: {} },
      { id: 'unused-town', name: 'Elsewhere', country: 'BA', lat: null, lon: null, labels: {} },
    ],
    sources: ['page', 'grant', 'alias', 'proof', 'unused'].map((id) => ({
      id,
      url: `https://example.org/${id}`,
      title: id,
      publisher: null,
      language: 'en',
      published: null,
      accessed: '2026-11-22',
    })),
    evidence: (['ministry', 'loner'] as const).map((recordId) => ({
      recordType: 'organisation',
      recordId,
      field: 'name',
      sourceId: recordId === 'ministry' ? 'proof' : 'unused',
      quote: 'the Ministry',
      quoteLang: 'en',
      status: 'stated',
      note: null,
    })),
    organisationAliases: [{ recordId: 'atina', alias: 'НВО Атина', language: 'sr-Cyrl', sourceId: 'alias' }],
  }),
};

/** `more` and `exact` with all that they lead to. */
export const TWO: Tables = portionOf(SMALL, ['more', 'exact']);

/** Bosnian by Croatian rules of numbers, as where `Intl` has none of its own. */
export const bosnian = (): Locale => new Locale('bs', 'bs', 'hr', first, rest);
