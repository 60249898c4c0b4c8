import { expect, test } from 'vitest';
import { shareTabs } from '../../../src/state/share.svelte';

test('a page that is one file offers to embed only what has an address elsewhere', () => {
  expect(shareTabs(null, false, true)).toEqual(['image', 'data', 'cite']);
  expect(shareTabs('https://susret.example/', false, true)).toEqual(['embed', 'image', 'data', 'cite']);
  expect(shareTabs(null, false)).toEqual(['embed', 'image', 'data', 'cite']);
});

test('of data that the reader has opened there are pictures and files', () => {
  expect(shareTabs('https://susret.example/', true)).toEqual(['image', 'data']);
});
