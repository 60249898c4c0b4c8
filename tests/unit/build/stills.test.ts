import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { stills } from '../../../src/build/stills';
import { MOST_MARKS } from '../../../src/model/aggregates';
import { writeManyPackage } from '../../support/many-package';

test('there is a still of every view where the events are too many to draw each', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'susret-stills-'));
  try {
    await writeManyPackage(folder, MOST_MARKS + 500);
    const made = await build({
      ...{ configFile: false, logLevel: 'silent', root: folder, plugins: [stills(folder)] },
      build: { write: false, rolldownOptions: { input: join(folder, 'site.json') } },
    });
    const files = [made].flat().flatMap((output) => ('output' in output ? output.output : []));
    expect(files.map(({ fileName }) => fileName)).toEqual(
      expect.arrayContaining(
        ['map', 'timeline', 'composition', 'network', 'events'].map((view) => `stills/${view}.svg`),
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
