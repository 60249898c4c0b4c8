/** What puts an event together with an organisation: a role in the event itself, or in one of its projects. */
import type { CoreTables, RoleRow } from '../model/records';
import { rolesByProject, type EventFacts } from './facts';

export interface Seat {
  readonly organisationId: string;
  readonly role: string;
  readonly in: 'event' | 'project';
  readonly row: RoleRow;
}

export type SeatsOf = (fact: EventFacts) => readonly Seat[];

/** Gives the seats of an event: its own first, then those of its projects. */
export function seatsBy(core: CoreTables): SeatsOf {
  const ofProject = rolesByProject(core);
  const seat = (row: RoleRow): Seat => ({
    organisationId: row.organisationId,
    role: row.role,
    in: row.subjectType,
    row,
  });
  return ({ roles, values }) => [...roles, ...values.project.flatMap((id) => ofProject.get(id) ?? [])].map(seat);
}
