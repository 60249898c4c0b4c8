/** The text in which the search box looks, one folded string an event. */
import { fold, foldedWords } from '../lib/fold';
import type { CoreTables, DetailTables } from '../model/records';
import { groupBy } from '../lib/group-by';
import { unique, type EventFacts } from './facts';

/** The folded text of each event, by its position among `facts`. */
export type TextIndex = readonly string[];

/**
 * Gathers title, original title, summary, places, organisations with a role and projects of each event; with `details` also the other
 * names of places and organisations, and the quotes kept for the event, its groups and its notes.
 */
export function indexText(
  facts: readonly EventFacts[],
  core: Pick<CoreTables, 'organisations' | 'projects' | 'venues'>,
  details: DetailTables | null,
): TextIndex {
  const organisations = new Map(core.organisations.map((organisation) => [organisation.id, organisation]));
  const projects = new Map(core.projects.map((project) => [project.id, project]));
  const towns = new Map(details?.towns.map((town) => [town.id, town]));
  const townOfVenue = new Map(core.venues.map(({ id, townId }) => [id, townId ?? id]));
  // A name of one venue of a town is a name of the town, so all its venues answer to it.
  const placeNames = groupBy(details?.venueAliases ?? [], ({ recordId }) => townOfVenue.get(recordId) ?? recordId);
  const organisationNames = groupBy(details?.organisationAliases ?? [], ({ recordId }) => recordId);
  const evidence = groupBy(details?.evidence ?? [], (row) => (row.recordType === 'event' ? row.recordId : null));
  const notes = groupBy(details?.notes ?? [], ({ eventId }) => eventId);

  return facts.map(({ event, venues, groups, values }) => {
    const places = venues.flatMap((venue) => {
      const placeId = venue.townId ?? venue.id;
      const town = towns.get(placeId);
      const others = (placeNames.get(placeId) ?? []).map(({ alias }) => alias);
      return [venue.name, venue.city, town?.name, ...Object.values(town?.labels ?? {}), ...others];
    });
    const people = values.org.flatMap((id) => {
      const organisation = organisations.get(id);
      const others = (organisationNames.get(id) ?? []).map(({ alias }) => alias);
      return [organisation?.name, organisation?.acronym, organisation?.nameOrig, ...others];
    });
    const titles = values.project.flatMap((id) => [projects.get(id)?.title, projects.get(id)?.acronym]);
    const quotes = [
      ...(details === null ? [] : groups.map(({ quote }) => quote)),
      ...(evidence.get(event.id) ?? []).map(({ quote }) => quote),
      ...(notes.get(event.id) ?? []).map(({ quote }) => quote),
    ];
    const texts = [event.title, event.titleOrig, event.summary, ...places, ...people, ...titles, ...quotes];
    return unique(texts.map((text) => fold(text ?? ''))).join('\n');
  });
}

/** Gives the test that an event's folded text holds every word of a search. A search without letters or digits holds for all. */
export function textMatcher(q: string): (text: string) => boolean {
  const words = foldedWords(q);
  return (text) => words.every((word) => text.includes(word));
}
