/** Facts about a record itself: period, amount, names, kind, place in a larger body. */
import { amountText, distinct, levelOf, type RecordFact, type RecordLine, type Wording } from './fact';
import { dateText } from '../../i18n/date-text';
import { spanOf } from '../../model/edtf';
import type { RecordDetail } from '../../model/record-detail';
import type { EvidenceRow, Project } from '../../model/records';

export function periodFact(
  { locale, panels }: Wording,
  { evidence }: RecordDetail,
  { start, end }: Project,
): RecordFact {
  const text = (date: string) => dateText(locale, { date, span: spanOf(date) });
  const stated = start !== null || end !== null;
  const quotes = distinct(evidence.filter(({ field }) => field === 'start' || field === 'end'));
  return {
    id: 'period',
    empty: panels.t('record.amount.none'),
    label: panels.t('record.runs'),
    level: stated ? levelOf(quotes) : 'not-stated',
    lines: stated
      ? [
          {
            key: 'period',
            text:
              start === null
                ? panels.t('record.runs.to', { end: text(end ?? '') })
                : end === null
                  ? panels.t('record.runs.from', { start: text(start) })
                  : panels.t('record.runs.both', { start: text(start), end: text(end) }),
            quotes,
          },
        ]
      : [],
  };
}

export function amountFact(wording: Wording, { evidence }: RecordDetail, project: Project): RecordFact {
  const quotes = distinct(evidence.filter(({ field }) => field === 'amount'));
  return {
    id: 'amount',
    empty: wording.panels.t('record.amount.none'),
    label: wording.panels.t('record.amount'),
    level: project.amount === null ? 'not-stated' : levelOf(quotes),
    lines: project.amount === null ? [] : [{ key: 'amount', text: amountText(wording, project), quotes }],
  };
}

/** Names, kind, country, place in a larger body, website: only what is known. */
export function aboutFacts({ locale, panels, names }: Wording, detail: RecordDetail): RecordFact[] {
  const { organisation, project, parent, parts, aliases, evidence } = detail;
  const about = (...fields: readonly string[]) => distinct(evidence.filter(({ field }) => fields.includes(field)));
  const fact = (id: string, label: string, lines: readonly RecordLine[], quotes: readonly EvidenceRow[] = []) =>
    lines.length + quotes.length === 0
      ? []
      : [
          {
            id,
            label,
            empty: '',
            level: quotes.length > 0 ? levelOf(quotes) : null,
            lines: quotes.length === 0 ? lines : [...lines, { key: 'quotes', text: '', quotes }],
          },
        ];
  const body = ({ id, name }: { readonly id: string; readonly name: string }): RecordLine => ({
    key: id,
    text: name,
    opens: { type: 'organisation', id },
  });
  const { type = null, country = null } = organisation ?? {};
  const url = organisation?.url ?? project?.url ?? null;
  const value = (text: string): RecordLine => ({ key: text, text });
  return [
    ...fact(
      'names',
      panels.t(project === null ? 'record.also' : 'record.wording'),
      aliases.map(({ alias, language }) => ({ key: `${alias} ${language}`, text: alias, lang: language })),
      about('name', 'name_orig', 'title'),
    ),
    ...fact(
      'kind',
      panels.t('record.kind'),
      type === null
        ? []
        : [
            {
              ...value(names.label('organisation-type', type, locale.labels)),
              aside: panels.t('record.kind.rule'),
            },
          ],
    ),
    ...fact(
      'country',
      panels.t('record.country'),
      country === null ? [] : [value(names.country(country, locale.labels))],
      about('country'),
    ),
    ...fact('parent', panels.t('record.parent'), parent === null ? [] : [body(parent)], about('parent_id')),
    ...fact('parts', panels.t('record.parts'), parts.map(body)),
    ...fact('website', panels.t('record.website'), url === null ? [] : [{ ...value(url), href: url }]),
  ];
}
