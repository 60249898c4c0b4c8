import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cutBasemap, mapArea } from '../../../src/build/basemap';

const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
type World = Parameters<typeof cutBasemap>[0];

function world(): World {
  return JSON.parse(readFileSync(path, 'utf8')) as World;
}

function without(isGone: (country: World['objects']['countries']['geometries'][number]) => boolean): World {
  const all = world();
  all.objects.countries.geometries = all.objects.countries.geometries.filter((country) => !isGone(country));
  return all;
}

const area = await mapArea(fileURLToPath(new URL('../../../data', import.meta.url)));
const cut = cutBasemap(world(), area);

describe('cutBasemap', { timeout: 30_000 }, () => {
  it('has every country that events may lie in, each once', () => {
    const codes = cut.objects.countries.geometries.map((country) => country.id);
    for (const code of ['AL', 'BA', 'HR', 'ME', 'MK', 'RS', 'SI', 'XK'])
      expect(codes.filter((found) => found === code)).toEqual([code]);
  });

  it('has the neighbours, so that no land looks like sea', () => {
    const codes = cut.objects.countries.geometries.map((country) => country.id);
    expect(codes).toEqual(expect.arrayContaining(['AT', 'BG', 'GR', 'HU', 'IT', 'RO', 'SK', 'TR', 'UA', 'MD']));
  });

  it('draws a country without an id, and takes it for Kosovo only where Kosovo is', () => {
    const all = world();
    for (const country of all.objects.countries.geometries) if (country.id === '100') delete country.id;
    const codes = cutBasemap(all, area).objects.countries.geometries.map((country) => country.id);
    expect(codes.filter((code) => code === 'XK')).toHaveLength(1);
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes).toHaveLength(cut.objects.countries.geometries.length);
  });

  it('keeps no name of the file', () => {
    expect(JSON.stringify(cut)).not.toMatch(/name|Kosovo|Macedonia|properties/);
  });

  it('fits its budget of 25 kB', () => {
    expect(gzipSync(JSON.stringify(cut)).length).toBeLessThanOrEqual(25_000);
  });

  it('fails with the code of a country that the file lacks', () => {
    expect(() =>
      cutBasemap(
        without((country) => country.id === '499' || country.id === '008'),
        area,
      ),
    ).toThrow('The base map has no polygon for AL, ME');
  });

  it('fails when no polygon without an id contains Prishtina', () => {
    expect(() =>
      cutBasemap(
        without((country) => country.id === undefined),
        area,
      ),
    ).toThrow('The base map has no polygon for XK');
  });
});
