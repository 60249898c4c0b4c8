import { expect, test } from 'vitest';
import { shareTabs } from '../../../src/state/share.svelte';

test('a page that is one file offers to embed only what has an address elsewhere', () => {
  expect(shareTabs(null, true)).toEqual(['image', 'data', 'cite']);
  expect(shareTabs('https://susret.example/', true)).toEqual(['embed', 'image', 'data', 'cite']);
  expect(shareTabs(null)).toEqual(['embed', 'image', 'data', 'cite']);
});
