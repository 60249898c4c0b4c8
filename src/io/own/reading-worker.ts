/** Reads a file of the reader beside the page, or packs what was read; the page stays free meanwhile and can end this at any time. */
import type { Issue } from '../../model/issue';
import { heldReading, type HeldReading } from './held-reading';
import { packReading } from './pack-reading';
import type { KnownLists, NamedProblem } from './proposals';
import { readOwn, type Done, type OwnChoices, type Stage } from './read-own';

/** A file with its path in what was chosen. */
export interface Given {
  readonly path: string;
  readonly file: Blob;
}

/** What the page asks. */
export type Asked = AskedToRead | AskedToPack;

interface AskedToRead {
  readonly kind: 'read';
  readonly files: readonly Given[];
  readonly choices: OwnChoices;
  readonly known: KnownLists;
}

interface AskedToPack extends Pick<HeldReading, 'files' | 'others'> {
  readonly kind: 'pack';
  /** As `packReading` has it. */
  readonly day: string;
}

/** What it is told: each step as it begins and goes on, then how it ended. */
export type Told =
  | { readonly kind: 'stage'; readonly stage: Stage; readonly done: Done | null }
  /** Some of the problems, in their order; the rest follows, then what was read. */
  | { readonly kind: 'problems'; readonly problems: readonly NamedProblem[] }
  | { readonly kind: 'read'; readonly reading: HeldReading; readonly bytes: number }
  | { readonly kind: 'refused'; readonly issue: Issue }
  /** The file cannot be read any more. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'packed'; readonly archive: Blob };

/** What is used of `DedicatedWorkerGlobalScope`: its types cannot stand beside those of a page. */
interface Scope {
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: Told): void;
}

const worker = globalThis as unknown as Scope;

worker.addEventListener('message', ({ data }) => void answer(data as Asked));

async function answer(asked: Asked): Promise<void> {
  try {
    worker.postMessage(await (asked.kind === 'read' ? readAsked(asked) : packAsked(asked)));
  } catch (error) {
    // An error that is thrown in a promise would not reach the page.
    setTimeout(() => {
      throw error;
    }, 0);
  }
}

const packAsked = async ({ day, ...held }: AskedToPack): Promise<Told> => ({
  kind: 'packed',
  archive: await packReading(held, day),
});

/** Problems that a page is told at once: it takes them in a few ms. */
const PORTION = 2000;

/** Bytes between two messages of how much of a file has been opened. */
const STEP = 5_000_000;

/** Rejects where the file cannot be read any more, or is not as long as it was. */
async function bytesOf(file: Blob, onbytes: (n: number) => void): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let at = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes.set(next.value, at);
    at += next.value.length;
    onbytes(next.value.length);
  }
  return bytes;
}

async function readAsked({ files, choices, known }: AskedToRead): Promise<Told> {
  const all = files.reduce((sum, { file }) => sum + file.size, 0);
  let done = 0;
  let told = 0;
  const onbytes = (n: number) => {
    done += n;
    if (done - told < STEP) return;
    told = done;
    worker.postMessage({ kind: 'stage', stage: 'bytes', done: { done, all } });
  };
  const given = await Promise.all(
    files.map(async ({ path, file }) => ({ name: path, bytes: await bytesOf(file, onbytes) })),
  ).catch(() => null);
  if (given === null) return { kind: 'gone' };
  const bytes = given.reduce((sum, one) => sum + one.bytes.byteLength, 0);
  const outcome = await readOwn(given, choices, known, (stage, done) => {
    worker.postMessage({ kind: 'stage', stage, done });
  });
  if ('refused' in outcome) return { kind: 'refused', issue: outcome.refused };
  const { problems } = outcome;
  for (let from = 0; from < problems.length; from += PORTION)
    worker.postMessage({ kind: 'problems', problems: problems.slice(from, from + PORTION) });
  return { kind: 'read', reading: heldReading(outcome), bytes };
}
