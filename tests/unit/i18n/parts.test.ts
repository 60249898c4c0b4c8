import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../../../src/i18n/en';
import { closer } from '../../../src/i18n/en/closer';
import { embed } from '../../../src/i18n/en/embed';
import { event } from '../../../src/i18n/en/event';
import { filterFields } from '../../../src/i18n/en/filter-fields';
import { footer } from '../../../src/i18n/en/footer';
import { states } from '../../../src/i18n/en/states';
import { tables } from '../../../src/i18n/en/tables';

const SRC = new URL('../../../src/', import.meta.url);

const PARTS: readonly (readonly [file: string, messages: object])[] = [
  ['closer', closer],
  ['embed', embed],
  ['event', event],
  ['filter-fields', filterFields],
  ['footer', footer],
  ['states', states],
  ['tables', tables],
];

const later = new Set(PARTS.flatMap(([, messages]) => Object.keys(messages)));
const first = Object.keys(en).filter((key) => !later.has(key));

/** Keys written out, and the beginnings of keys that are put together, such as `event.level.`. */
function spoken(code: string): string[] {
  return [...code.matchAll(/['`]([a-z]+(?:\.[a-z0-9-]+)*\.?)(?:\$\{|['`])/g)].map((match) => match[1] ?? '');
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|svelte)$/.test(file) && !file.startsWith('i18n'))
  .map((file) => ({ file, code: readFileSync(new URL(file, SRC), 'utf8') }));

test('the first view does without the parts', () => {
  expect(later.size).toBeGreaterThan(100);
  expect(first).toContain('map.title');
});

// A beginning that words of the first view share says nothing.
test.each(PARTS)('code that speaks words of "%s" brings them', (part, messages) => {
  const keys = Object.keys(messages);
  const begins = (all: readonly string[], key: string) => all.some((own) => own.startsWith(key));
  const speaks = (code: string) =>
    spoken(code).some((key) => (key.endsWith('.') ? begins(keys, key) && !begins(first, key) : keys.includes(key)));
  const speaking = files.filter(({ code }) => speaks(code));
  expect(speaking.length).toBeGreaterThan(0);
  expect(speaking.filter(({ code }) => !code.includes(`i18n/en/${part}'`)).map(({ file }) => file)).toEqual([]);
});
