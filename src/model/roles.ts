/** What organisations do in events and projects. */
import type { LinkRole } from './graph';
import type { RoleRow } from './records';

/** True for roles that stand for money: `funder` and `co-funder`. */
export function isFunding(role: string): boolean {
  return role === 'funder' || role === 'co-funder';
}

/** From strong to weak; the strongest role behind a line of the network gives its weight. */
const STRENGTH: readonly LinkRole[] = ['organised', 'co', 'partner', 'funded', 'member'];

/** The weight that a role in an event gives to a line. Participants count with partners: they are there, and nothing more is said. */
export function linkRoleOf(role: string): LinkRole {
  if (role === 'organiser') return 'organised';
  if (role === 'co-organiser' || role === 'host' || role === 'implementer') return 'co';
  return isFunding(role) ? 'funded' : 'partner';
}

export function strongerRole(a: LinkRole, b: LinkRole): LinkRole {
  return STRENGTH.indexOf(a) <= STRENGTH.indexOf(b) ? a : b;
}

/** The organisation that an event is listed under: its first organiser, else host, else co-organiser; null without any of them. */
export function leadOf(roles: readonly RoleRow[]): string | null {
  for (const lead of ['organiser', 'host', 'co-organiser']) {
    const row = roles.find(({ role }) => role === lead);
    if (row) return row.organisationId;
  }
  return null;
}
