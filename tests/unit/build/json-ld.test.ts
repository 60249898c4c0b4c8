import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { jsonLd } from '../../../src/build/json-ld';

const CONGRESSES = fileURLToPath(new URL('../../fixtures/congresses', import.meta.url));

/** The addresses of the events in what the plugin writes into the page. */
async function addresses(folder: string): Promise<string[]> {
  const { transformIndexHtml } = jsonLd(folder) as unknown as {
    transformIndexHtml: () => Promise<{ children: string }[]>;
  };
  const [tag] = await transformIndexHtml();
  const { '@graph': graph } = JSON.parse(tag?.children ?? '') as {
    '@graph': [object, { itemListElement: { item: { url: string } }[] }];
  };
  return graph[1].itemListElement.map(({ item }) => item.url);
}

test('the address of an event is its page', async () => {
  const [first] = await addresses(CONGRESSES);
  const [, id = ''] =
    /^([^,\r\n]*),/m.exec(readFileSync(join(CONGRESSES, 'events.csv'), 'utf8').split(/\r?\n/)[1] ?? '') ?? [];
  expect(first).toBe(`event/${id}/`);
});

test('it is absolute where the site says its own, and a folder also where the id can be none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'susret-json-ld-'));
  try {
    cpSync(CONGRESSES, folder, { recursive: true });
    const settings = JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8')) as object;
    writeFileSync(join(folder, 'site.json'), JSON.stringify({ ...settings, baseUrl: 'https://example.org/c' }));
    writeFileSync(join(folder, 'events.csv'), 'event_id,title,date\nплоча,One,1900\n../x,Two,1901\n');
    expect(await addresses(folder)).toEqual([
      'https://example.org/c/event/%D0%BF%D0%BB%D0%BE%D1%87%D0%B0/',
      expect.stringMatching(/^https:\/\/example\.org\/c\/event\/x-[0-9a-f]{8}\/$/),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
