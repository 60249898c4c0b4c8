import { isObject } from '../lib/is-object';

/** A column of a Table Schema, with what this reader needs of it. */
export interface Field {
  readonly name: string;
  /** As in Table Schema; types without a rule of their own here are read as `string`. */
  readonly type: string;
  /** `uri` for links; a pattern such as `%d.%m.%Y` for dates. */
  readonly format: string | null;
  /** True where no record can be made without it. */
  readonly needed: boolean;
  readonly required: boolean;
  readonly unique: boolean;
  readonly minimum: number | string | null;
  readonly maximum: number | string | null;
  readonly minLength: number | null;
  readonly maxLength: number | null;
  /** Matches the whole value. */
  readonly pattern: RegExp | null;
  readonly enum: ReadonlySet<string> | null;
  /** A value outside is kept and doubted. */
  readonly categories: ReadonlySet<string> | null;
  readonly missingValues: ReadonlySet<string>;
  /** Parts the values of a list; null for a single value. */
  readonly listDelimiter: string | null;
  readonly reference: Reference | null;
  readonly decimalChar: string;
  readonly groupChar: string | null;
  /** False where a number may stand between other signs, such as "€ 5". */
  readonly bareNumber: boolean;
  readonly trueValues: ReadonlySet<string>;
  readonly falseValues: ReadonlySet<string>;
}

/** Where the values of a column point to. */
export type Reference =
  | { readonly by: null; readonly resource: string; readonly list: string | null }
  /** The column `by` of the same row says which resource. */
  | { readonly by: string; readonly resources: ReadonlyMap<string, string> };

const NO_VALUES: ReadonlySet<string> = new Set();

export const PLAIN_FIELD: Field = {
  name: '',
  type: 'string',
  format: null,
  needed: false,
  required: false,
  unique: false,
  minimum: null,
  maximum: null,
  minLength: null,
  maxLength: null,
  pattern: null,
  enum: null,
  categories: null,
  missingValues: NO_VALUES,
  listDelimiter: null,
  reference: null,
  decimalChar: '.',
  groupChar: null,
  bareNumber: true,
  trueValues: new Set(['true', 'True', 'TRUE', '1']),
  falseValues: new Set(['false', 'False', 'FALSE', '0']),
};

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const length = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const bound = (value: unknown): number | string | null =>
  typeof value === 'number' || typeof value === 'string' ? value : null;

/** A set of plain values or of `{value, label}`; null where there is no list. */
export function valueSet(list: unknown): ReadonlySet<string> | null {
  if (!Array.isArray(list)) return null;
  return new Set(list.map((entry: unknown) => String(isObject(entry) ? entry['value'] : entry)));
}

/**
 * Reads a field of a descriptor over the field that we know by that name.
 *
 * What the descriptor says wins, but for the type of a column that a record needs to be of its own type. What is not understood is as
 * if it were not there. Never throws.
 *
 * @see Table Schema 2.0, "Field"; `listDelimiter` and `references` are this package's own properties.
 */
export function readField(
  descriptor: Readonly<Record<string, unknown>>,
  known: Field | null,
  schemaMissingValues: ReadonlySet<string>,
): Field {
  const base = known ?? PLAIN_FIELD;
  const constraints = isObject(descriptor['constraints']) ? descriptor['constraints'] : {};
  const isList = descriptor['type'] === 'list';
  return {
    name: text(descriptor['name']) ?? base.name,
    type: known?.type ?? (isList ? 'string' : (text(descriptor['type']) ?? base.type)),
    format: text(descriptor['format']) ?? base.format,
    needed: base.needed,
    required: constraints['required'] === true || base.required,
    unique: constraints['unique'] === true || base.unique,
    minimum: bound(constraints['minimum']) ?? base.minimum,
    maximum: bound(constraints['maximum']) ?? base.maximum,
    minLength: length(constraints['minLength']),
    maxLength: length(constraints['maxLength']),
    pattern: wholePattern(text(constraints['pattern'])),
    enum: valueSet(constraints['enum']) ?? base.enum,
    categories: valueSet(descriptor['categories']) ?? base.categories,
    missingValues: valueSet(descriptor['missingValues']) ?? schemaMissingValues,
    listDelimiter:
      text(descriptor['listDelimiter']) ?? (isList ? (text(descriptor['delimiter']) ?? ',') : base.listDelimiter),
    reference: readReference(descriptor['references']) ?? base.reference,
    decimalChar: text(descriptor['decimalChar']) ?? base.decimalChar,
    groupChar: text(descriptor['groupChar']) ?? base.groupChar,
    bareNumber: descriptor['bareNumber'] !== false,
    trueValues: valueSet(descriptor['trueValues']) ?? base.trueValues,
    falseValues: valueSet(descriptor['falseValues']) ?? base.falseValues,
  };
}

function readReference(value: unknown): Reference | null {
  if (!isObject(value)) return null;
  const by = text(value['byField']);
  if (by !== null) {
    const resources = new Map<string, string>();
    for (const [key, target] of Object.entries(value)) {
      const resource = isObject(target) ? text(target['resource']) : null;
      if (resource !== null) resources.set(key, resource);
    }
    return { by, resources };
  }
  const resource = text(value['resource']);
  return resource === null ? null : { by: null, resource, list: text(value['list']) };
}

function wholePattern(source: string | null): RegExp | null {
  if (source === null) return null;
  try {
    return new RegExp(`^(?:${source})$`, 'u');
  } catch {
    return null;
  }
}
