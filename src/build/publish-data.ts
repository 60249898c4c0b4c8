import { posix } from 'node:path';
import type { Plugin } from 'vite';
import {
  TYPES,
  differingFiles,
  publishedFiles,
  readReleases,
  releaseOf,
  releasePath,
  type PackageFiles,
  type Release,
} from '../cli/published.ts';
import { pageCode } from './page-code.ts';
import { citedPaths, contentHash, sha256 } from '../io/content-hash.ts';
import type { PublishedVersion, PublishedVersions } from '../io/versions';
import { compareVersions } from '../lib/version.ts';

/**
 * Everything that is published below `data/`, by path: the package, each released version under `v/VERSION/`, where it stays, the
 * version of the package among them, and `v/index.json`, which lists them. Small numbers that
 * the site keeps back are in none of them.
 *
 * @param folder Absolute path of the package.
 * @throws {Error} If the folder is missing, or the package has the number of a released version and other data; the message has place,
 *   reason and remedy.
 */
export async function publishedTree(folder: string): Promise<PackageFiles> {
  const { shownFiles, suppressBelow } = await pageCode<typeof import('../cli/shown-files')>('cli/shown-files.ts');
  const kept = await publishedFiles(folder);
  const below = suppressBelow(kept);
  const current = shownFiles(kept, below);
  const versions = (await versionsOf(folder, kept)).map(({ version, files }) => ({
    version,
    files: shownFiles(files, below),
  }));
  const tree = new Map(current);
  for (const { version, files } of versions) {
    for (const [name, bytes] of files) tree.set(`v/${version}/${name}`, bytes);
  }
  const index: PublishedVersions = {
    current: releaseOf(current)?.version ?? null,
    papers: papersOf(current),
    versions: await Promise.all(versions.map(entryOf)),
  };
  return tree.set('v/index.json', new TextEncoder().encode(JSON.stringify(index)));
}

/** The released versions and the present one, oldest first. */
async function versionsOf(folder: string, files: PackageFiles): Promise<readonly Release[]> {
  const released = await readReleases(folder);
  const current = releaseOf(files);
  const same = released.find(({ version }) => version === current?.version);
  if (current !== null && same !== undefined) {
    const differing = differingFiles(same.files, current.files);
    if (differing.length > 0) {
      throw new Error(
        `${folder}: version ${current.version} is released (${releasePath(folder, current.version)}) and these files now differ from it: ` +
          `${differing.join(', ')}. Raise the version in datapackage.json, and say in CHANGES.md what has changed.`,
      );
    }
  }
  const all = current === null || same !== undefined ? released : [...released, current];
  return all.sort((a, b) => compareVersions(a.version, b.version));
}

/** What the site says of a version. The hash is null where a file that the descriptor names is not there. */
export async function entryOf({ version, files }: Release): Promise<PublishedVersion> {
  const descriptor = new TextDecoder().decode(files.get('datapackage.json'));
  const { created } = JSON.parse(descriptor) as { readonly created?: unknown };
  const paths = citedPaths(descriptor);
  const hashes: Record<string, string> = {};
  for (const path of paths) {
    const bytes = files.get(path);
    if (bytes !== undefined) hashes[path] = await sha256(bytes);
  }
  const complete = paths.every((path) => path in hashes);
  return {
    version,
    created: typeof created === 'string' ? created : null,
    hash: complete ? await contentHash(hashes) : null,
    files: hashes,
    papers: papersOf(files),
  };
}

/** The texts on the data: a page asks for those that are there, since a file that is missing is an error in every browser's log. */
const papersOf = (files: PackageFiles) => [...files.keys()].filter((name) => name.endsWith('.md'));

/**
 * The records of the package and of each version, by path: what a frame draws, read and checked.
 *
 * A package of which no event can be read has none: the frame then says why.
 */
export async function publishedRecords(tree: PackageFiles): Promise<ReadonlyMap<string, string>> {
  const { RECORDS, recordsOf } = await pageCode<typeof import('../cli/records-of')>('cli/records-of.ts');
  const descriptors = [...tree.keys()].filter((path) => posix.basename(path) === 'datapackage.json');
  const records = new Map<string, string>();
  for (const folder of descriptors.map((path) => posix.dirname(path))) {
    const text = await recordsOf((path) => tree.get(posix.join(folder, path)) ?? null);
    if (text !== null) records.set(posix.join(folder, RECORDS), text);
  }
  return records;
}

/**
 * Vite plugin that publishes a data package and its released versions under `data/`: served while developing, copied when building.
 *
 * A build adds the records for frames. While developing frames read the tables, which then change under them.
 *
 * @param folder Absolute path of the package. A missing folder ends a build with an error.
 */
export function publishData(folder: string): Plugin {
  return {
    name: 'susret:publish-data',
    configureServer(server) {
      server.middlewares.use('/data', (request, response, next) => {
        const path = (request.url ?? '').split('?', 1)[0]?.slice(1) ?? '';
        const answer = async () => {
          const bytes = (await publishedTree(folder)).get(path);
          if (bytes === undefined) {
            response.writeHead(404).end();
            return;
          }
          response
            .writeHead(200, { 'Content-Type': TYPES[posix.extname(path)], 'Cache-Control': 'no-cache' })
            .end(bytes);
        };
        answer().catch(next);
      });
    },
    async generateBundle() {
      if (this.environment.config.consumer !== 'client') return;
      const tree = await publishedTree(folder);
      for (const [path, source] of [...tree, ...(await publishedRecords(tree))]) {
        this.emitFile({ type: 'asset', fileName: `data/${path}`, source });
      }
    },
  };
}
