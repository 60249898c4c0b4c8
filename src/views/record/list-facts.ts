/** Facts that are lists of organisations, projects and events. */
import { amountText, distinct, type RecordFact, type Wording } from './fact';
import { countText } from '../../i18n/count-text';
import { dateText } from '../../i18n/date-text';
import type { Backing, RecordDetail, Tally } from '../../model/record-detail';

const roleName = ({ names, locale }: Wording, role: string) => names.label('role', role, locale.labels);

/** "host, partner". */
const roleList = (wording: Wording, roles: readonly string[]) =>
  roles.map((role) => roleName(wording, role).toLowerCase()).join(', ');

const unfold = ({ panels }: Wording, { events, eventsInAll, eventIds }: Tally) => ({
  text:
    events === eventsInAll
      ? panels.t('record.events', { n: eventsInAll })
      : panels.t('record.tally', { n: eventsInAll, events }),
  ids: eventIds,
});

const backed = ({ evidence, pages }: Backing) => ({ quotes: distinct(evidence), pages });

export function rolesFact(wording: Wording, { roles }: RecordDetail): RecordFact {
  const { panels } = wording;
  return {
    id: 'roles',
    empty: panels.t('record.none'),
    label: panels.t('record.roles'),
    level: roles.length === 0 ? 'not-stated' : null,
    lines: roles.map((role) => {
      const name = roleName(wording, role.role);
      return {
        key: `${role.in} ${role.role}`,
        text: role.in === 'project' ? panels.t('record.role.in-project', { role: name }) : name,
        events: unfold(wording, role),
        ...backed(role),
      };
    }),
  };
}

export function membersFact(wording: Wording, { members }: RecordDetail): RecordFact {
  return {
    id: 'members',
    empty: wording.panels.t('record.none'),
    label: wording.panels.t('record.members'),
    level: members.length === 0 ? 'not-stated' : null,
    lines: members.map((member) => ({
      key: `${member.role} ${member.organisation.id}`,
      text: member.organisation.name,
      opens: { type: 'organisation', id: member.organisation.id },
      aside: roleName(wording, member.role),
      ...backed(member),
    })),
  };
}

export function partnersFact(
  wording: Wording,
  { partners }: RecordDetail,
  label: 'record.partners' | 'record.carriers',
): RecordFact {
  return {
    id: 'partners',
    empty: wording.panels.t('record.none'),
    label: wording.panels.t(label),
    level: partners.length === 0 ? 'not-stated' : 'derived',
    rule: wording.panels.t('record.partners.rule'),
    lines: partners.map((partner) => ({
      key: partner.organisation.id,
      text: partner.organisation.name,
      opens: { type: 'organisation', id: partner.organisation.id },
      aside: roleList(wording, partner.roles),
      events: unfold(wording, partner),
    })),
  };
}

export function projectsFact(wording: Wording, { projects }: RecordDetail): RecordFact {
  const { panels } = wording;
  return {
    id: 'projects',
    empty: panels.t('record.none'),
    label: panels.t('record.projects'),
    level: projects.length === 0 ? 'not-stated' : null,
    ...(projects.length > 0 ? { rule: panels.t('record.amount.rule') } : {}),
    lines: projects.map(({ project, roles, evidence, ...tally }) => ({
      key: project.id,
      text: project.title,
      opens: { type: 'project', id: project.id },
      aside: [
        ...(roles.length > 0 ? [roleList(wording, roles)] : []),
        panels.t('record.amount.of', { amount: amountText(wording, project) }),
      ].join(' · '),
      ...(tally.eventsInAll > 0 ? { events: unfold(wording, tally) } : {}),
      quotes: distinct(evidence),
    })),
  };
}

export function eventsFact({ locale, panels, names }: Wording, { events }: RecordDetail): RecordFact {
  return {
    id: 'events',
    empty: panels.t('record.none'),
    label: panels.t('record.events', { n: events.length }),
    level: events.length === 0 ? 'not-stated' : null,
    lines: events.map((event) => ({
      key: event.id,
      text: event.title,
      opens: { type: 'event', id: event.id },
      before: dateText(locale, event),
      aside: [
        ...event.roles.map((role) => names.label('role', role, locale.labels).toLowerCase()),
        event.count.kind === 'not-stated' ? locale.t('count.none') : countText(locale, event.count),
        ...(event.selected ? [] : [panels.t('record.outside')]),
      ].join(' · '),
    })),
  };
}
