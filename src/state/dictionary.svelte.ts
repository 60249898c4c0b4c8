import { createContext } from 'svelte';
import { Names } from '../model/names';
import type { PackageInfo } from '../model/records';

/** The names behind ids and codes, and what the package says of itself. Replaced whole when more tables arrive. */
export class Dictionary {
  names = $state.raw(new Names({ codes: [], organisations: [], projects: [], venues: [], towns: [] }));
  info = $state.raw<PackageInfo | null>(null);
}

export const [getDictionary, setDictionary] = createContext<Dictionary>();
