import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../../../src/i18n/en';
import { closer } from '../../../src/i18n/en/closer';
import { embed } from '../../../src/i18n/en/embed';
import { event } from '../../../src/i18n/en/event';
import { filterFields } from '../../../src/i18n/en/filter-fields';
import { footer } from '../../../src/i18n/en/footer';
import { map } from '../../../src/i18n/en/map';
import { timeline } from '../../../src/i18n/en/timeline';
import { composition } from '../../../src/i18n/en/composition';
import { network } from '../../../src/i18n/en/network';
import { events } from '../../../src/i18n/en/events';
import { filters } from '../../../src/i18n/en/filters';
import { pages } from '../../../src/i18n/en/pages';
import { sentence } from '../../../src/i18n/en/sentence';
import { states } from '../../../src/i18n/en/states';
import { tables } from '../../../src/i18n/en/tables';

const SRC = new URL('../../../src/', import.meta.url);

const PARTS: readonly (readonly [file: string, messages: object])[] = [
  ['closer', closer],
  ['embed', embed],
  ['event', event],
  ['filter-fields', filterFields],
  ['footer', footer],
  ['map', map],
  ['timeline', timeline],
  ['composition', composition],
  ['network', network],
  ['events', events],
  ['filters', filters],
  ['pages', pages],
  ['sentence', sentence],
  ['states', states],
  ['tables', tables],
];

const later = new Set(PARTS.flatMap(([, messages]) => Object.keys(messages)));
/** What is there without any part. */
const first = Object.keys(en).filter((key) => !later.has(key));

/** Keys written out, and the beginnings of keys that are put together, such as `event.level.`. */
function spoken(code: string): string[] {
  return [...code.matchAll(/['`]([a-z]+(?:\.[a-z0-9-]+)*\.?)(?:\$\{|['`])/g)].map((match) => match[1] ?? '');
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|svelte)$/.test(file) && !file.startsWith('i18n'))
  .map((file) => ({ file, code: readFileSync(new URL(file, SRC), 'utf8') }));

test('a page or frame of one view does without the words of the others', () => {
  expect(later.size).toBeGreaterThan(300);
  expect(first).toContain('map.name');
  expect(first.length).toBeLessThan(80);
});

/** The parts that a file brings. */
const brought = (code: string) => PARTS.filter(([part]) => code.includes(`i18n/en/${part}'`));
const begins = (keys: readonly string[], key: string) => keys.some((own) => own.startsWith(key));

test.each(PARTS)('code that speaks words of "%s" brings them', (part, messages) => {
  const keys = Object.keys(messages);
  const speaking = files.filter(({ code }) => spoken(code).some((key) => keys.includes(key)));
  expect(speaking.length).toBeGreaterThan(0);
  expect(speaking.filter(({ code }) => !code.includes(`i18n/en/${part}'`)).map(({ file }) => file)).toEqual([]);
});

test('code that puts keys together brings a part that has such', () => {
  const beginnings = files.flatMap(({ file, code }) =>
    spoken(code)
      .filter((key) => key.endsWith('.') && begins([...later], key) && !begins(first, key))
      .map((key) => ({ file, key, parts: brought(code) })),
  );
  expect(beginnings.length).toBeGreaterThan(20);
  const lost = beginnings.filter(({ key, parts }) => !parts.some(([, messages]) => begins(Object.keys(messages), key)));
  expect(lost.map(({ file, key }) => `${file} ${key}`)).toEqual([]);
});
