import type { Tables } from '../../model/records';
import { groupBy } from './group-by';
import { headRecord, type Head } from './head';
import {
  codeRow,
  eventRow,
  evidenceRow,
  groupRow,
  noteRow,
  organisationRow,
  projectRow,
  sourceRow,
  totalRow,
  townRow,
  venueRow,
} from './record-rows';

/**
 * Events with all that hangs on them, as one JSON document of two spaces' indent.
 *
 * Each event holds its number, groups, places, projects, roles, notes and evidence; what several events share stands once below, under
 * its id. `own/nested-package.ts` reads it back to the same records.
 *
 * @param tables From `portionOf`.
 */
export function eventsJson(tables: Tables, head: Head): string {
  const { locale } = head;
  const groupsOf = groupBy(tables.participants, ({ eventId }) => eventId);
  const notesOf = groupBy(tables.notes, ({ eventId }) => eventId);
  const rolesOf = groupBy(tables.roles, ({ subjectType, subjectId }) => `${subjectType} ${subjectId}`);
  const evidenceOf = groupBy(tables.evidence, ({ recordType, recordId }) => `${recordType} ${recordId}`);
  const names = new Map(tables.organisations.map(({ id, name }) => [id, name]));
  const venues = new Map(tables.venues.map((venue) => [venue.id, venue]));
  const projects = new Map(tables.projects.map((project) => [project.id, project]));

  const roles = (subject: string) =>
    rolesOf(subject).map(({ organisationId, role, sourceId }) => ({
      organisation_id: organisationId,
      organisation: names.get(organisationId) ?? null,
      role,
      source_id: sourceId,
    }));
  const evidence = (subject: string) => evidenceOf(subject).map(evidenceRow);
  const aliases = (rows: Tables['venueAliases']) => {
    const of = groupBy(rows, ({ recordId }) => recordId);
    return (id: string) => of(id).map(({ alias, language, sourceId }) => ({ alias, language, source_id: sourceId }));
  };
  const venueAliases = aliases(tables.venueAliases);
  const organisationAliases = aliases(tables.organisationAliases);

  const document = {
    ...headRecord(head),
    events: tables.events.map((event) => ({
      ...eventRow(event),
      participants: totalRow(event, locale),
      groups: groupsOf(event.id).map((row) => groupRow(row, locale)),
      venues: event.venueIds.map((id) => ({ venue_id: id, name: venues.get(id)?.name ?? null })),
      projects: event.projectIds.map((id) => ({ project_id: id, title: projects.get(id)?.title ?? null })),
      roles: roles(`event ${event.id}`),
      notes: notesOf(event.id).map(noteRow),
      evidence: evidence(`event ${event.id}`),
      link: head.eventLink(event.id),
    })),
    venues: tables.venues.map((venue) => ({
      ...venueRow(venue),
      other_names: venueAliases(venue.id),
      evidence: evidence(`venue ${venue.id}`),
    })),
    towns: tables.towns.map(townRow),
    projects: tables.projects.map((project) => ({
      ...projectRow(project),
      roles: roles(`project ${project.id}`),
      evidence: evidence(`project ${project.id}`),
    })),
    organisations: tables.organisations.map((organisation) => ({
      ...organisationRow(organisation),
      other_names: organisationAliases(organisation.id),
      evidence: evidence(`organisation ${organisation.id}`),
    })),
    sources: tables.sources.map(sourceRow),
    codes: tables.codes.map(codeRow),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
