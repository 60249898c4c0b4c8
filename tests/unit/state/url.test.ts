import { describe, expect, it } from 'vitest';
import { noFilters } from '../../../src/model/filters';
import { DEFAULT_VIEW, type ViewState } from '../../../src/model/view-state';
import { Address, type AddressBar } from '../../../src/state/url.svelte';

/** An address bar that writes down what it is told. */
function bar(pathname: string, search: string) {
  const written: string[] = [];
  const write = (_state: unknown, _unused: string, url?: string | URL | null) => void written.push(String(url));
  const window: AddressBar = {
    location: { origin: 'https://susret.example', pathname, search, hash: '' },
    history: { state: null, pushState: write, replaceState: write, back: () => undefined },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  return { window, written };
}

const stateOf = (view: Partial<ViewState>) => ({ filters: noFilters('core'), view: { ...DEFAULT_VIEW, ...view } });

describe.each(['/site/import.html', '/site/import'])('the address of %s', (pathname) => {
  it('stays while data are opened there', () => {
    const { window, written } = bar(pathname, '?data=a.csv');
    const address = new Address('core', window);
    address.push(stateOf({ page: 'import', data: 'b.csv' }));
    expect(written).toEqual([`${pathname}?page=import&data=b.csv`]);
    expect(address.link(address.state)).toBe(`https://susret.example${pathname}?page=import&data=b.csv`);
  });

  it('becomes the ordinary one with every other step and in every other link', () => {
    const { window, written } = bar(pathname, '?data=a.csv');
    const address = new Address('core', window);
    expect(address.link(stateOf({ page: 'method', data: 'a.csv' }))).toBe('https://susret.example/site/?page=method');
    address.push(stateOf({ by: 'year' }));
    address.push(stateOf({}));
    expect(written).toEqual(['/site/?by=year', '/site/']);
  });
});

it.each(['/site/', '/site/index.html', '/import/', '/my-import.html', '/import.html/'])(
  'the address %s keeps its path',
  (pathname) => {
    const { window, written } = bar(pathname, '');
    new Address('core', window).push(stateOf({ page: 'import' }));
    expect(written).toEqual([`${pathname}?page=import`]);
  },
);
