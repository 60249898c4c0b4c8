import { en } from './en';
import type { Catalogue } from './locale';

/** The Bosnian catalogue. English stands in where an area has no file yet. */
export const bs: Catalogue = { ...en };
