/** Reads a file of the reader beside the page, which stays free meanwhile and can end this at any time. */
import type { Issue } from '../../model/issue';
import type { KnownLists } from './proposals';
import { readOwn, type Done, type OwnChoices, type OwnReading, type Stage } from './read-own';

/** A file with its path in what was chosen. */
export interface Given {
  readonly path: string;
  readonly file: Blob;
}

/** What the page asks. */
export interface Asked {
  readonly files: readonly Given[];
  readonly choices: OwnChoices;
  readonly known: KnownLists;
}

/** What it is told: each step as it begins and goes on, then how it ended. */
export type Told =
  | { readonly kind: 'stage'; readonly stage: Stage; readonly done: Done | null }
  | { readonly kind: 'read'; readonly reading: OwnReading; readonly bytes: number }
  | { readonly kind: 'refused'; readonly issue: Issue }
  /** The file cannot be read any more. */
  | { readonly kind: 'gone' };

/** What is used of `DedicatedWorkerGlobalScope`: its types cannot stand beside those of a page. */
interface Scope {
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: Told): void;
}

const worker = globalThis as unknown as Scope;

worker.addEventListener('message', ({ data }) => void answer(data as Asked));

async function answer(asked: Asked): Promise<void> {
  try {
    worker.postMessage(await readAsked(asked));
  } catch (error) {
    // An error that is thrown in a promise would not reach the page.
    setTimeout(() => {
      throw error;
    }, 0);
  }
}

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

async function readAsked({ files, choices, known }: Asked): Promise<Told> {
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
  return 'refused' in outcome ? { kind: 'refused', issue: outcome.refused } : { kind: 'read', reading: outcome, bytes };
}
