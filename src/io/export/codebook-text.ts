import { chapters } from '../../i18n/chapters';
import { valueWords } from '../../i18n/column-words';
import type { Locale } from '../../i18n/locale';
import { labelIn } from '../../model/names';
import type { Code } from '../../model/records';
import { readCodebook } from '../codebook';

/**
 * The codebook of a package as Markdown in the language of `locale`; names and meanings of columns are in the words of the descriptor.
 *
 * @param document The parsed `datapackage.json`.
 */
export function codebookText(
  document: Readonly<Record<string, unknown>>,
  codes: readonly Code[],
  locale: Locale,
): string {
  const words = chapters(locale);
  const labels = new Map(codes.map((code) => [`${code.list} ${code.code}`, code.labels]));
  const labelOf = (list: string, code: string) => {
    const known = labels.get(`${list} ${code}`) ?? {};
    return labelIn(known, locale.labels) ?? known['en'] ?? null;
  };
  const heading = (['column', 'meaning', 'type', 'values'] as const).map((name) => words.t(`data.${name}`));
  const tables = readCodebook(document).map((table) =>
    [
      `## ${table.file ?? table.name}: ${table.title}`,
      '',
      ...[table.description, table.key.length > 0 ? words.t('data.key', { columns: table.key.join(', ') }) : '']
        .filter((text) => text !== '')
        .flatMap((text) => [text, '']),
      tableRow(heading),
      tableRow(heading.map(() => '---')),
      ...table.columns.map((column) =>
        tableRow([
          column.name,
          column.description === '' ? column.title : `${column.title}. ${column.description}`,
          column.type,
          valueWords(column, words, labelOf).join('; '),
        ]),
      ),
    ].join('\n'),
  );
  return `${[`# ${words.t('data.codebook.title')}`, words.t('data.codebook.text'), ...tables].join('\n\n')}\n`;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
}
