/** Reads a file once, in a worker of a process of its own: `node measure.mjs WAY FILE` prints a `Measured` as JSON. */
import { readFileSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { WAYS, type Found, type Way, type WayName } from './ways';

export interface Measured {
  readonly ms: number;
  /** The most memory that the process ever held, in MB of 10^6 bytes; null on systems that do not tell. */
  readonly peak: number | null;
  readonly found: Found | null;
}

/** MB that a worker may hold in old objects; more than any reader of a million rows needs. */
const ROOM = 12_000;

const [, , way, file] = process.argv;

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { way, file },
    resourceLimits: { maxOldGenerationSizeMb: ROOM },
  });
  worker.once('message', (measured: Measured) => void process.stdout.write(JSON.stringify(measured)));
} else {
  const asked = workerData as { readonly way: WayName; readonly file: string };
  parentPort?.postMessage(measure(WAYS[asked.way], asked.file));
}

function measure(read: Way, path: string): Measured {
  const { buffer, byteOffset, length } = readFileSync(path);
  const bytes = new Uint8Array(buffer, byteOffset, length);
  const start = performance.now();
  const count = read(bytes);
  const ms = performance.now() - start;
  const peak = peakMemory();
  return { ms, peak, found: count === null ? null : count() };
}

function peakMemory(): number | null {
  try {
    const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return kibibytes === undefined ? null : (Number(kibibytes) * 1024) / 1_000_000;
  } catch {
    return null;
  }
}
