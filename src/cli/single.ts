import { mkdir, mkdtemp, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { HELD_ID } from '../io/held-files';
import { checkedBuild, isWithin, Refusal, requestedPaths, type BuildCommand, type BuildRequest } from './checked-build';
import { PROCESS } from './package-data';
import { ROOT, runVite } from './run-vite';

const USAGE = `npm run build:single [-- [--data FOLDER] [--out FILE]]
  Makes one HTML file of the whole dashboard of a data package, which runs from a disk and asks for nothing.
  --data  the folder that holds datapackage.json, the tables and site.json; without it data/
  --out   the file, which ends in .html: a new one, or an earlier one, which it replaces; without it susret.html
  Ends with 0 where the file is there, 1 where the data have errors or the build failed, 2 where it was asked for what cannot be.
  Unless it ends with 0 the file stays as it was.
`;

/** Builds the page of a package into a new folder, as `single.html`. Gives whether it is there. */
export type BuildPage = (data: string, folder: string) => Promise<boolean>;

/**
 * Makes one file of the dashboard of a data package: checks the data by the code of `check`, builds beside the chosen file, and puts
 * the new one in its place only once it is whole.
 *
 * @returns The exit code.
 */
export function main(
  args: readonly string[],
  streams = PROCESS,
  buildPage: BuildPage = (data, folder) => runVite(data, folder, '--mode', 'single'),
): Promise<number> {
  const command: BuildCommand = {
    usage: USAGE,
    nothing: 'No file was made',
    request: readRequest,
    build: ({ data, out }) => buildInto(data, out, buildPage),
  };
  return checkedBuild(command, args, streams);
}

async function readRequest(args: readonly string[]): Promise<BuildRequest> {
  const { data, out: given } = await requestedPaths(args, join(ROOT, 'susret.html'));
  if (!given.endsWith('.html')) throw new Refusal(`${given} does not end in .html. Name a file that does.`);
  const kind = await stat(given).catch(() => null);
  const out = kind === null ? given : await realpath(given);
  if (isWithin(data, out)) throw new Refusal(`${out} lies in the data folder ${data}. Name a file outside it.`);
  if (kind?.isDirectory()) throw new Refusal(`${out} is a folder. Name a file.`);
  if (kind !== null && !(await readFile(out, 'utf8')).includes(`id="${HELD_ID}"`)) {
    throw new Refusal(`${out} is there, and is no earlier file of this command. Name a new one.`);
  }
  return { data, out };
}

/** Builds beside the file, on the same disk, so that the new one takes its place in one step. */
async function buildInto(data: string, out: string, buildPage: BuildPage): Promise<boolean> {
  await mkdir(dirname(out), { recursive: true });
  const workshop = await mkdtemp(join(dirname(out), `.${basename(out)}-`));
  try {
    const folder = join(workshop, 'made');
    if (!(await buildPage(data, folder))) return false;
    await rename(join(folder, 'single.html'), out);
    return true;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}
