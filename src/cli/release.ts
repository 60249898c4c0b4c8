import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { differingFiles, packRelease, publishedFiles, releaseOf, releasePath, unpackRelease } from './published';

const USAGE = `npm run release [-- --from FOLDER]
  Keeps the version that data/ (or the package in FOLDER) states, as data/versions/VERSION.json.gz.
  Every version that is kept stays readable under data/v/VERSION/. One that is kept is never written again.
  Ends with 0 where the version is kept, 1 where other data are kept under its number, 2 where there is no version to keep.
`;

const KEPT = 0;
const DIFFERS = 1;
const NOTHING = 2;

/** Keeps a version of the data for good. Gives the exit code. @param data The folder of the package. */
export async function main(
  args: readonly string[],
  data = 'data',
  print: (text: string) => void = (text) => void process.stdout.write(text),
  complain: (text: string) => void = (text) => void process.stderr.write(text),
): Promise<number> {
  const [flag, from, ...more] = args;
  if (more.length > 0 || (flag !== undefined && (flag !== '--from' || from === undefined))) {
    complain(USAGE);
    return NOTHING;
  }
  const folder = from ?? data;
  const release = releaseOf(await publishedFiles(folder));
  if (release === null) {
    complain(`${folder}/datapackage.json states no version. Write one such as "1.0.0" into it.\n`);
    return NOTHING;
  }
  const { version } = release;
  const path = releasePath(data, version);
  const kept = await readFile(path).catch(() => null);
  if (kept === null) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, packRelease(release), { flag: 'wx' });
    print(`${path}: version ${version}, ${release.files.size} files.\n`);
    return KEPT;
  }
  // Compressed bytes may differ between versions of Node.js; what counts is what they unpack to.
  const differing = differingFiles(unpackRelease(kept).files, release.files);
  if (differing.length === 0) {
    print(`${path}: version ${version} is kept already.\n`);
    return KEPT;
  }
  complain(
    `${path}: version ${version} is kept with other data (${differing.join(', ')}). Raise the version in ${folder}/datapackage.json.\n`,
  );
  return DIFFERS;
}
