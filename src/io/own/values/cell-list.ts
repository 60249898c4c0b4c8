import { fold } from '../../../lib/fold';

/** What parts the entries of a list in one cell. */
export type ListDelimiter = ';' | '|' | '\n' | ',';

/**
 * Finds what parts the lists of a column; null where its cells are single values.
 *
 * A semicolon, a bar or a line break parts wherever it occurs. A comma may belong to a name: it parts only where most of what it parts is
 * known or stands elsewhere in the column.
 *
 * @param known True for an entry that is the name of something.
 */
export function listDelimiter(
  values: readonly string[],
  known: (entry: string) => boolean = () => false,
): ListDelimiter | null {
  for (const delimiter of [';', '|', '\n'] as const)
    if (values.some((value) => value.includes(delimiter))) return delimiter;
  const lists = values.map((value) => splitList(value, ',').map(fold));
  const cells = new Map<string, number>();
  for (const entry of lists.flatMap((list) => [...new Set(list)])) cells.set(entry, (cells.get(entry) ?? 0) + 1);
  let parts = 0;
  let familiar = 0;
  values.forEach((value, i) => {
    const entries = lists[i] ?? [];
    if (entries.length < 2 || known(value)) return;
    parts += entries.length;
    familiar += splitList(value, ',').filter(
      (entry, at) => known(entry) || (cells.get(entries[at] ?? '') ?? 0) > 1,
    ).length;
  });
  return parts > 0 && familiar * 2 > parts ? ',' : null;
}

/** The entries of a list, trimmed, without empty ones. What stands in double quotes stays together, without them. */
export function splitList(text: string, delimiter: ListDelimiter | null): string[] {
  if (delimiter === null) return text.trim() === '' ? [] : [text.trim()];
  if (!text.includes('"')) return trimmed(text.split(delimiter));
  const entries: string[] = [''];
  let quoted = false;
  for (const sign of text) {
    const entry = entries[entries.length - 1] ?? '';
    if (sign === '"' && (quoted || entry.trim() === '')) quoted = !quoted;
    else if (sign === delimiter && !quoted) entries.push('');
    else entries[entries.length - 1] = entry + sign;
  }
  return trimmed(entries);
}

function trimmed(entries: readonly string[]): string[] {
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
}
