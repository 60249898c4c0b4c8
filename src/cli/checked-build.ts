/** What the commands have in common that make something to publish of a data package. */
import { realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { DESCRIPTOR } from '../io/descriptor';
import { checkFolder } from './check';
import { reportText } from './check-report';
import { DATA, type Streams } from './package-data';

const BUILT = 0;
const FAILED = 1;
const REFUSED = 2;

/** What cannot be done as asked; the message says why and what can be. */
export class Refusal extends Error {}

/** Absolute paths: the package, and where what is made of it goes. */
export interface BuildRequest {
  readonly data: string;
  readonly out: string;
}

export interface BuildCommand {
  /** How it is called, for who asked for what cannot be. */
  readonly usage: string;
  /** Says that there is nothing new, without a full stop. */
  readonly nothing: string;
  /** @throws {Refusal} If it cannot be done as asked. */
  readonly request: (args: readonly string[]) => Promise<BuildRequest>;
  /** Gives whether it is made. What was there before is replaced only then. */
  readonly build: (request: BuildRequest) => Promise<boolean>;
}

/**
 * Makes something of a data package once the code of `check` finds no error in it.
 *
 * @returns The exit code: 0 made, 1 the data have errors or the build failed, 2 asked for what cannot be.
 */
export async function checkedBuild(
  { usage, nothing, request, build }: BuildCommand,
  args: readonly string[],
  streams: Streams,
): Promise<number> {
  try {
    const asked = await request(args);
    const { report, failed } = await checkFolder(asked.data);
    if (failed || report.summary.errors > 0) {
      streams.complain(`${reportText(report)}\n${nothing}: the data have errors. ${asked.out} is as it was.\n`);
      return FAILED;
    }
    if (report.summary.warnings > 0) streams.complain(reportText(report));
    if (!(await build(asked))) {
      streams.complain(`${nothing}. ${asked.out} is as it was.\n`);
      return FAILED;
    }
    streams.out(`${asked.out}\n`);
    return BUILT;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    streams.complain(`${error.message}\n\n${usage}`);
    return REFUSED;
  }
}

/**
 * The options `--data` and `--out`, as absolute paths.
 *
 * @param out Where it goes if nobody says.
 * @throws {Refusal} If there are others, or no package in the folder of the data.
 */
export async function requestedPaths(args: readonly string[], out: string): Promise<BuildRequest> {
  const values = parsed(args);
  return { data: await realFolder(resolve(values.data ?? DATA)), out: resolve(values.out ?? out) };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { data: { type: 'string' }, out: { type: 'string' } } }).values;
  } catch (cause) {
    throw new Refusal(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** @throws {Refusal} If there is no such folder, or it holds no package. */
async function realFolder(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new Refusal(`There is no folder ${folder}.`);
  if ((await stat(join(folder, DESCRIPTOR)).catch(() => null)) === null) {
    throw new Refusal(`${folder} has no ${DESCRIPTOR}. "npm run new -- FOLDER" makes a folder that has one.`);
  }
  return realpath(folder);
}

/** True for the folder itself, too. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path);
}
