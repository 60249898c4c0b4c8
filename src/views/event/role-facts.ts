import '../../i18n/en/event';
import { evidenceOf, fact } from './evidence';
import type { Fact, Line } from './facts';
import type { Locale, MessageKey } from '../../i18n/locale';
import type { EventDetail } from '../../model/aggregates';
import type { Names } from '../../model/names';
import type { Project } from '../../model/records';

const CARRYING = ['organiser', 'co-organiser', 'host', 'implementer', 'partner', 'participant'];
const FUNDING = ['funder', 'co-funder'];

type RoleEntry = EventDetail['roles'][number];

/** Who carried the event, under which project, and who paid. An absent project or funder is a fact, too. */
export function roleFacts(detail: EventDetail, names: Names, locale: Locale): Fact[] {
  const own = (role: string) =>
    roleFact(
      `role-${role}`,
      roleLabel(locale, names, 'event.role', role),
      detail.roles,
      role,
      evidenceOf(detail, `roles.${role}`),
    );
  const facts = CARRYING.flatMap(own);
  const projects = detail.projects.flatMap((entry) => projectFacts(detail, entry, names, locale));
  const funding = FUNDING.flatMap(own);
  if (projects.length === 0) facts.push(absent('project', locale.t('event.project'), locale.t('event.no-project')));
  facts.push(...projects, ...funding);
  const paid = [...detail.roles, ...detail.projects.flatMap((entry) => entry.roles)];
  if (!paid.some((entry) => FUNDING.includes(entry.role))) {
    facts.push(absent('funding', locale.t('event.funding'), locale.t('event.no-funder')));
  }
  return facts;
}

function projectFacts(
  detail: EventDetail,
  entry: EventDetail['projects'][number],
  names: Names,
  locale: Locale,
): Fact[] {
  const { project } = entry;
  const record = { type: 'project', id: project.id } as const;
  const lines: Line[] = [
    { text: titleOf(project), filter: { key: 'project', value: project.id } },
    { text: locale.t('event.same-project', { n: entry.eventIds.length }), small: true },
    { text: amountText(project, names, locale), small: true },
  ];
  const quotes = [
    ...evidenceOf(detail, 'project_ids'),
    ...evidenceOf(detail, 'title', record),
    ...evidenceOf(detail, 'amount', record),
  ];
  const pages = entry.roles.map((role) => role.sourceId);
  return [
    fact({ id: `project-${project.id}`, label: locale.t('event.project'), lines }, quotes, pages),
    ...[...FUNDING, 'implementer', 'partner'].flatMap((role) =>
      roleFact(
        `project-${project.id}-${role}`,
        roleLabel(locale, names, 'event.project-role', role),
        entry.roles,
        role,
        evidenceOf(detail, `roles.${role}`, record),
      ),
    ),
  ];
}

function roleFact(
  id: string,
  label: string,
  entries: readonly RoleEntry[],
  role: string,
  quotes: ReturnType<typeof evidenceOf>,
): Fact[] {
  const mine = entries.filter((entry) => entry.role === role);
  if (mine.length === 0) return [];
  const key = FUNDING.includes(role) ? 'funder' : 'org';
  const lines = mine.map(({ organisation }): Line => {
    const text = organisation.acronym === null ? organisation.name : `${organisation.name} (${organisation.acronym})`;
    return { text, filter: { key, value: organisation.id } };
  });
  return [
    fact(
      { id, label, lines },
      quotes,
      mine.map((entry) => entry.sourceId),
    ),
  ];
}

function roleLabel(locale: Locale, names: Names, prefix: string, role: string): string {
  const key = `${prefix}.${role}`;
  return locale.has(key) ? locale.t(key as 'event.when' & MessageKey) : names.label('role', role, locale.labels);
}

function titleOf(project: Project): string {
  return project.acronym === null ? project.title : `${project.title} (${project.acronym})`;
}

function amountText(project: Project, names: Names, locale: Locale): string {
  if (project.amount === null) return locale.t('event.no-amount');
  return locale.t('event.amount', {
    amount: project.amount,
    currency: project.currency ?? '',
    kind: names.label('amount-type', project.amountType ?? 'not-stated', locale.labels).toLowerCase(),
  });
}

function absent(id: string, label: string, text: string): Fact {
  return { id, label, lines: [{ text }], level: 'not-stated', quotes: [], pages: [] };
}
