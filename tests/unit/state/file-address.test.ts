import { expect, test, vi } from 'vitest';
import { fileAddress } from '../../../src/state/file-address';
import type { AddressBar } from '../../../src/state/url.svelte';

/** The address bar of a browser, which may refuse to write. */
function browser(url: string, refuses = false): AddressBar & { readonly at: () => string } {
  let at = new URL(url);
  const write = (_state: unknown, _unused: string, to?: string | URL | null) => {
    if (refuses) throw new DOMException('A document with origin null cannot write.', 'SecurityError');
    at = new URL(String(to ?? ''), at);
  };
  return {
    at: () => at.href,
    get location() {
      const { origin, pathname, search, hash } = at;
      return { origin, pathname, search, hash };
    },
    history: { state: null, pushState: write, replaceState: write, back: vi.fn() },
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  };
}

const ON_DISK = 'file:///home/ana/Documents/susret%20(1).html?country=BA#map';

test('on a disk links begin with the name of the file and lead from it to itself', () => {
  const bar = browser(ON_DISK);
  const { location } = fileAddress(bar, new URL(ON_DISK));
  expect(location).toEqual({ origin: '', pathname: 'susret%20(1).html', search: '?country=BA', hash: '#map' });
  expect(new URL(location.pathname, ON_DISK).href).toBe('file:///home/ana/Documents/susret%20(1).html');
});

test('looking whether an address can be written leaves it as it was', () => {
  const bar = browser(ON_DISK);
  fileAddress(bar, new URL(ON_DISK));
  expect(bar.at()).toBe(ON_DISK);
});

test('on a host links are whole', () => {
  const url = 'https://susret.example/files/susret.html?country=BA';
  const bar = browser(url);
  expect(fileAddress(bar, new URL(url))).toBe(bar);
});

test('where nothing can be written, steps are remembered and Back of the page undoes them', () => {
  const bar = fileAddress(browser(ON_DISK, true), new URL(ON_DISK));
  expect(bar.location).toMatchObject({ pathname: 'susret%20(1).html', search: '?country=BA' });
  bar.history.pushState({ step: 1 }, '', '?country=RS');
  expect(bar.location.search).toBe('?country=RS');
  bar.history.back();
  expect(bar.location.search).toBe('?country=BA');
});
