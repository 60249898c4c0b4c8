import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PROCESS } from './package-data';
import { starterFiles } from './starter';

const USAGE = `npm run new -- FOLDER
  Makes a folder for data of your own: tables with all columns and one example, settings, and a README that says what to do.
  Ends with 0 where the folder is there, 2 where it is not empty or cannot be.
`;

const MADE = 0;
const REFUSED = 2;

/** Makes a data package to begin with. A folder that holds anything is left as it is. Gives the exit code. */
export async function main(args: readonly string[], streams = PROCESS): Promise<number> {
  const refuse = (reason: string) => {
    streams.complain(`${reason}\n\n${USAGE}`);
    return REFUSED;
  };
  const { positionals, problem } = parsed(args);
  const [given, ...more] = positionals;
  if (problem !== null) return refuse(problem);
  if (given === undefined || given === '' || more.length > 0) return refuse('Name one folder.');
  const folder = resolve(given);
  const kind = await stat(folder).catch(() => null);
  if (kind !== null && !kind.isDirectory()) return refuse(`${folder} is a file.`);
  if (kind !== null && (await readdir(folder)).length > 0) {
    return refuse(`${folder} is not empty. Name a folder that does not exist yet.`);
  }
  await mkdir(folder, { recursive: true });
  for (const [name, text] of starterFiles(new Date().toISOString().slice(0, 10)))
    await writeFile(join(folder, name), text, { flag: 'wx' });
  streams.out(`${folder}\nOpen README.md there: it says what to do next.\n`);
  return MADE;
}

function parsed(args: readonly string[]): { readonly positionals: readonly string[]; readonly problem: string | null } {
  try {
    return { ...parseArgs({ args: [...args], options: {}, allowPositionals: true }), problem: null };
  } catch (cause) {
    return { positionals: [], problem: cause instanceof Error ? cause.message : String(cause) };
  }
}
