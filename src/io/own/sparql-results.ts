/** Results of a query in SPARQL, as Wikidata gives them. */
import { isObject } from '../../lib/is-object';
import { flatRecord, type FlatRecord } from './flat-record';

/**
 * A record for each result, with the value alone of what is bound: its kind, type and language say nothing of an event. Each variable is a
 * column, in the order of the query; what is not bound is empty. A result that is no object is null.
 *
 * @returns Null for any other document.
 * @see W3C, SPARQL 1.1 Query Results JSON Format (2013), section 3
 */
export function sparqlRecords(document: Readonly<Record<string, unknown>>): readonly (FlatRecord | null)[] | null {
  const { head, results } = document;
  if (!isObject(head) || !isObject(results)) return null;
  const [{ vars }, { bindings }] = [head, results];
  if (!Array.isArray(vars) || !Array.isArray(bindings)) return null;
  const names = vars.filter((name) => typeof name === 'string');
  return bindings.map((binding: unknown) => {
    if (!isObject(binding)) return null;
    const columns = new Set([...names, ...Object.keys(binding)]);
    return flatRecord(Object.fromEntries([...columns].map((name) => [name, valueOf(own(binding, name))])));
  });
}

/** What an object has itself: a variable may be called as what all objects have. */
function own(object: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : null;
}

function valueOf(term: unknown): unknown {
  return isObject(term) && Object.hasOwn(term, 'value') ? term['value'] : term;
}
