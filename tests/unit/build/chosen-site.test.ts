import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runnerImport } from 'vite';
import { chosenSite } from '../../../src/build/chosen-site';
import * as ownRegion from '../../../src/views/map/region';
import * as ownSubject from '../../../src/i18n/subject';

const SRC = new URL('../../../src/', import.meta.url).pathname;
const OWN = new URL('../../../data/site.json', import.meta.url).pathname;

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'susret-chosen-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function settings(name: string, site: object): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(site));
  return file;
}

/** A module of the page as a build of that site has it. */
async function built<Module>(path: string, file: string): Promise<Module> {
  const options = { configFile: false as const, logLevel: 'error' as const, plugins: [chosenSite(file)] };
  return (await runnerImport<Module>(join(SRC, path), options)).module;
}
const region = (file: string) => built<typeof ownRegion>('views/map/region.ts', file);
const subject = (file: string) => built<typeof ownSubject>('i18n/subject.ts', file);

test('what stands in the code without a build are the values of the project’s own site', async () => {
  expect({ ...(await region(OWN)) }).toEqual({ ...ownRegion });
  expect({ ...(await subject(OWN)) }).toEqual({ ...ownSubject });
});

test('a wide map begins 7 % of the region further west, for the legend', async () => {
  const file = settings('wide.json', { region: { codes: ['CH'], frame: [6, 45, 16, 48] } });
  const { FRAME, WIDE_FRAME, CODES } = await region(file);
  expect(FRAME).toEqual([6, 45, 16, 48]);
  // 6 - 0.07 * 10
  expect(WIDE_FRAME).toEqual([5.3, 45, 16, 48]);
  expect(CODES).toEqual(['CH']);
});

test('a map can be zoomed out until the region fits 320 px, and always to 4.5', async () => {
  // 10° of longitude are 256 / 36 px at zoom 0, so they are 320 px at log2(45) = 5.49.
  const small = settings('small.json', { region: { codes: ['CH'], frame: [6, 45, 16, 48] } });
  expect((await region(small)).MIN_ZOOM).toBe(4.5);
  // 360° are 256 px at zoom 0: log2(320 / 256) = 0.3219, rounded so that no edge is cut off.
  const world = settings('world.json', { region: { codes: ['CH'], frame: [-180, -56, 180, 76] } });
  expect((await region(world)).MIN_ZOOM).toBe(0.32);
});

test.each([
  [{ subject: 'gender-and-migration', policy: 'eu' }, true, true],
  [{ policy: 'un' }, false, true],
  [{ policy: 'none' }, false, false],
])('%j chooses the words of the subject: %s, and the note on Kosovo: %s', async (site, words, note) => {
  const { GENDER_AND_MIGRATION, KOSOVO_NOTE } = await subject(
    settings('subject.json', { ...site, region: { codes: ['CH'], frame: [6, 45, 16, 48] } }),
  );
  expect([GENDER_AND_MIGRATION, KOSOVO_NOTE]).toEqual([words, note]);
});
