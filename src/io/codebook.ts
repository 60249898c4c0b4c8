import { isInsidePath } from './fetched';
import { isObject } from '../lib/is-object';

/** A rule for the values of a column. */
export type ValueRule =
  | { readonly kind: 'required' | 'unique' }
  | { readonly kind: 'list'; readonly delimiter: string }
  | { readonly kind: 'codes'; readonly list: string }
  | { readonly kind: 'reference'; readonly table: string }
  | { readonly kind: 'minimum' | 'maximum'; readonly limit: string }
  | { readonly kind: 'pattern'; readonly pattern: string };

/** A column as the descriptor describes it. */
export interface CodebookColumn {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** As in Table Schema. */
  readonly type: string;
  readonly rules: readonly ValueRule[];
  /** The values that the column may have, in the order of the descriptor; empty where it names none. */
  readonly values: readonly { readonly value: string; readonly label: string | null }[];
}

/** A table as the descriptor describes it. */
export interface CodebookTable {
  readonly name: string;
  /** Path inside the package; null for data that stand in the descriptor or elsewhere. */
  readonly file: string | null;
  readonly title: string;
  readonly description: string;
  readonly key: readonly string[];
  readonly columns: readonly CodebookColumn[];
}

/**
 * What a descriptor says of its tables and columns, in its own order. Never throws; what is not understood is left out.
 *
 * Texts that are missing are empty; a missing title is the name.
 *
 * @param document A parsed `datapackage.json`.
 * @see Data Package 2.0, "Table Schema"; `references` and `listDelimiter` are this package's own properties.
 */
export function readCodebook(document: Readonly<Record<string, unknown>>): readonly CodebookTable[] {
  return objects(document['resources']).flatMap((resource) => {
    const name = text(resource['name']);
    if (name === null) return [];
    const schema = isObject(resource['schema']) ? resource['schema'] : {};
    const path = text(resource['path']);
    const table: CodebookTable = {
      name,
      file: path !== null && isInsidePath(path) ? path : null,
      title: text(resource['title']) ?? name,
      description: text(resource['description']) ?? '',
      key: texts(schema['primaryKey']),
      columns: objects(schema['fields']).flatMap((field) => readColumn(field) ?? []),
    };
    return [table];
  });
}

function readColumn(field: Readonly<Record<string, unknown>>): CodebookColumn | null {
  const name = text(field['name']);
  if (name === null) return null;
  const constraints = isObject(field['constraints']) ? field['constraints'] : {};
  const categories = values(field['categories']);
  return {
    name,
    title: text(field['title']) ?? name,
    description: text(field['description']) ?? '',
    type: text(field['type']) ?? 'string',
    rules: [...rulesOf(field, constraints)],
    values: categories.length > 0 ? categories : values(constraints['enum']),
  };
}

function* rulesOf(
  field: Readonly<Record<string, unknown>>,
  constraints: Readonly<Record<string, unknown>>,
): Generator<ValueRule> {
  if (constraints['required'] === true) yield { kind: 'required' };
  if (constraints['unique'] === true) yield { kind: 'unique' };
  const delimiter = text(field['listDelimiter']);
  if (delimiter !== null) yield { kind: 'list', delimiter };
  yield* targetsOf(field['references']);
  for (const kind of ['minimum', 'maximum'] as const) {
    const limit = constraints[kind];
    if (typeof limit === 'number' || typeof limit === 'string') yield { kind, limit: String(limit) };
  }
  const pattern = text(constraints['pattern']);
  if (pattern !== null) yield { kind: 'pattern', pattern };
}

/** One target, or several where another column says which one holds. */
function* targetsOf(references: unknown): Generator<ValueRule> {
  if (!isObject(references)) return;
  const list = text(references['list']);
  const table = text(references['resource']);
  if (list !== null) yield { kind: 'codes', list };
  else if (table !== null) yield { kind: 'reference', table };
  else {
    for (const target of Object.values(references)) {
      const named = isObject(target) ? text(target['resource']) : null;
      if (named !== null) yield { kind: 'reference', table: named };
    }
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const objects = (value: unknown) => (Array.isArray(value) ? (value as readonly unknown[]).filter(isObject) : []);

function texts(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((entry) => text(entry) ?? []);
}

function values(list: unknown): CodebookColumn['values'] {
  if (!Array.isArray(list)) return [];
  return (list as readonly unknown[]).map((entry) =>
    isObject(entry)
      ? { value: String(entry['value']), label: text(entry['label']) }
      : { value: String(entry), label: null },
  );
}
