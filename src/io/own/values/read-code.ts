import { fold } from '../../../lib/fold';
import type { Code } from '../../../model/records';
import { readAs, refused, type ValueRead } from './value-read';

/** Codes of a list by what they can be called, folded: the code itself and its label in every language. */
export type CodeNames = ReadonlyMap<string, string>;

/** The names of the codes of a list. A name of two codes is the first one's. */
export function codeNames(codes: readonly Code[], list: string): CodeNames {
  const names = new Map<string, string>();
  for (const { list: of, code, labels } of codes) {
    if (of !== list) continue;
    for (const name of [code, ...Object.values(labels)]) if (!names.has(fold(name))) names.set(fold(name), code);
  }
  return names;
}

/** Reads a code by itself or by its label in any language, without regard to case, marks and script; never throws. */
export function readCode(text: string, names: CodeNames, list: string): ValueRead<string> {
  const code = names.get(fold(text));
  return code === undefined ? refused('not-in-list', list) : readAs(code);
}
