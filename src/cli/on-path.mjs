import { delimiter, join } from 'node:path';

/**
 * Where a program of this name would be, in the order of the `PATH`; none of them need exist.
 *
 * @param {string} name
 */
export const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name));
