/**
 * The copies of the site that a reader's browser keeps, so that the page is there without a network.
 *
 * Each version of the site has a cache of its own, filled whole or not at all: every file is compared with the sum that the build wrote
 * down. The version before is kept beside it. Where a new one was opened three times and never drew the page, the one before is given
 * again, for a day.
 */

/** What the build writes down of a version. */
export interface Manifest {
  /** Changes with any of the files. */
  readonly version: string;
  /** The beginning of the SHA-256 of each file in hexadecimal, by its path from the folder of the site; the page itself is `''`. */
  readonly files: Readonly<Record<string, string>>;
}

/** What is remembered of the versions. */
interface Memory {
  readonly current: string;
  readonly before: string | null;
  /** True once a page of the current version has drawn itself. */
  readonly drawn: boolean;
  /** How often it was opened without; one more than `MOST_STARTS` once the version before is given. */
  readonly starts: number;
  /** ms since 1970, of the last start that was given the current version. */
  readonly at: number;
}

/** Characters of a sum: 128 bits, twice as many would be a third of what the worker weighs. */
const SUM_LENGTH = 32;

/** Starts without a drawn page after which the version before is given. A reader who leaves early is one of them. */
const MOST_STARTS = 3;
const DAY_MS = 24 * 60 * 60 * 1000;
/** A file is the same to whoever asks, however it was packed. */
const ANY = { ignoreVary: true } as const;
/** Requests at a time. */
const AT_ONCE = 6;

/** The copies of one site. Several may share an origin: `scope`, its address with a slash at the end, tells them apart. */
export class Copies {
  readonly #manifest: Manifest;
  readonly #scope: string;

  constructor(manifest: Manifest, scope: string) {
    this.#manifest = manifest;
    this.#scope = scope;
  }

  /** True for what a version consists of. */
  holds(path: string): boolean {
    return Object.hasOwn(this.#manifest.files, path);
  }

  /**
   * Fills the cache of this version. What has the same address in an earlier one and the same sum is not fetched again.
   *
   * @throws Error where a file cannot be fetched, kept, or is not the one that the build wrote: then nothing of the version stays.
   */
  async take(): Promise<void> {
    const name = this.#name(this.#manifest.version);
    const cache = await caches.open(name);
    const waiting = Object.entries(this.#manifest.files);
    const work = async () => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await this.#keep(cache, ...next);
    };
    const done = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
    const failure = done.find((one) => one.status === 'rejected');
    if (failure === undefined) return;
    await caches.delete(name);
    throw failure.reason;
  }

  /** Makes this version the current one, and drops all but the one before it. */
  async follow(): Promise<void> {
    const { version } = this.#manifest;
    const memory = await this.#recall();
    if (memory?.current !== version) {
      const before = memory === null ? null : memory.drawn ? memory.current : memory.before;
      await this.#remember({ current: version, before, drawn: false, starts: 0, at: 0 });
    }
    const { before = null } = (await this.#recall()) ?? {};
    const kept = [version, before, 'memory', 'further'].map((one) => this.#name(one ?? ''));
    const own = (await caches.keys()).filter((name) => name.startsWith(this.#name('')) && !kept.includes(name));
    await Promise.all(own.map((name) => caches.delete(name)));
  }

  /** Counts a start of the page, and says which version it is given. */
  async start(): Promise<string> {
    const memory = await this.#recall();
    if (memory === null || memory.drawn) return this.#manifest.version;
    const starts = isRecent(memory) ? memory.starts + 1 : 1;
    const counted = { ...memory, starts, at: starts > MOST_STARTS ? memory.at : Date.now() };
    await this.#remember(counted);
    return given(counted);
  }

  /** The version that the page was last given from, and its files with it. */
  async version(): Promise<string> {
    const memory = await this.#recall();
    return memory === null ? this.#manifest.version : given(memory);
  }

  /** Notes that a page whose script is at `entry` has drawn itself. One of the version before says nothing of the current one. */
  async confirm(entry: string): Promise<void> {
    const memory = await this.#recall();
    if (memory === null || memory.drawn || !this.holds(entry)) return;
    if (given(memory) === memory.current) await this.#remember({ ...memory, drawn: true });
  }

  /** A file of a version; undefined where there is none. */
  async file(path: string, version: string): Promise<Response | undefined> {
    const cache = await caches.open(this.#name(version));
    return cache.match(this.#scope + path, ANY);
  }

  /**
   * A part of the page, whose name changes with its content; undefined where no version has it.
   *
   * The page that asks may be of either version: it was opened before the newer one came, or is given in its place.
   */
  async part(path: string): Promise<Response | undefined> {
    const { current, before } = (await this.#recall()) ?? { current: this.#manifest.version, before: null };
    return (await this.file(path, current)) ?? (before === null ? undefined : this.file(path, before));
  }

  /** A file that no version consists of, kept when it was fetched for the first time: what stays as it is, such as a released version. */
  async further(path: string): Promise<Response> {
    const cache = await caches.open(this.#name('further'));
    const known = await cache.match(this.#scope + path, ANY);
    if (known !== undefined) return known;
    const response = await fetch(this.#scope + path);
    // Without room the reader has it this time.
    if (response.ok && !response.redirected)
      await cache.put(this.#scope + path, response.clone()).catch(() => undefined);
    return response;
  }

  async #keep(cache: Cache, path: string, sum: string): Promise<void> {
    const address = this.#scope + path;
    for (const name of await caches.keys()) {
      if (!name.startsWith(this.#name(''))) continue;
      const known = await (await caches.open(name)).match(address, ANY);
      if (known !== undefined && (await sumOf(await known.clone().arrayBuffer())) === sum)
        return cache.put(address, known);
    }
    const response = await fetch(address, { cache: 'no-cache' });
    if (!response.ok || (await sumOf(await response.clone().arrayBuffer())) !== sum)
      throw new Error(`${address} is not the file that was built (status ${response.status}).`);
    // Some hosts lead from a page to its name without the ending; browsers take no answer to which they were led for a page.
    await cache.put(address, response.redirected ? new Response(response.body, response) : response);
  }

  async #recall(): Promise<Memory | null> {
    const cache = await caches.open(this.#name('memory'));
    const known = await cache.match(this.#scope, ANY);
    return known === undefined ? null : ((await known.json()) as Memory);
  }

  async #remember(memory: Memory): Promise<void> {
    const cache = await caches.open(this.#name('memory'));
    await cache.put(this.#scope, new Response(JSON.stringify(memory)));
  }

  #name(version: string): string {
    return `susret ${this.#scope} ${version}`;
  }
}

/** Which version a page is given. */
function given(memory: Memory): string {
  const { current, before, drawn, starts } = memory;
  return !drawn && before !== null && starts > MOST_STARTS && isRecent(memory) ? before : current;
}

/** A clock that was put back must not bind a reader to the old version. */
function isRecent({ at }: Memory): boolean {
  const age = Date.now() - at;
  return age >= 0 && age <= DAY_MS;
}

/** The sum of a file, as the manifest has it. */
export async function sumOf(bytes: BufferSource): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...sum]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, SUM_LENGTH);
}
