import 'virtual:susret-fonts.css';
import '../../src/app/tokens.css';
import type { Component } from 'svelte';
import { vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { plainEngine } from '../../src/engine/plain';
import { Names } from '../../src/model/names';
import type { Code, CoreTables } from '../../src/model/records';
import type { Twin } from '../../src/model/twin';
import { Downloads } from '../../src/state/downloads.svelte';
import { Address } from '../../src/state/url.svelte';
import EventsStage from './EventsStage.svelte';

/** A window whose address moves without loading anything. */
function quietWindow(search: string): Window {
  const location = { search, origin: 'https://example.org', pathname: '/' };
  // What lies over the page is a step without an address.
  const go = (_state: unknown, _title: string, address?: string) => {
    if (address !== undefined) location.search = address.includes('?') ? address.slice(address.indexOf('?')) : '';
  };
  const quiet = {
    location,
    history: { pushState: go, replaceState: go },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  return quiet as unknown as Window;
}

export const code = (list: string, code: string, en: string, broader: string | null = null): Code => ({
  list,
  code,
  labels: { en },
  broader,
  sensitive: false,
  note: null,
});

/** Mounts a view on a small package, as the page does. */
export async function staged(view: Component, core: CoreTables, { search = '', width = 600 } = {}) {
  const address = new Address('all', quietWindow(search));
  const downloads = new Downloads();
  const files: { view: string; twin: Twin }[] = [];
  vi.spyOn(downloads, 'csv').mockImplementation(async (name, twin) => {
    const made = await twin;
    if (made !== null) files.push({ view: name, twin: made });
  });
  const names = new Names({ ...core, towns: [] });
  const shown = await render(EventsStage, { view, address, engine: plainEngine(core), names, downloads, width });
  return { address, files, shown };
}

/** The cells of a row of the table on the stage as they are read, by the row's heading; empty where there is no such row. */
export function cellsOf(heading: string): string[] {
  const row = [...document.querySelectorAll('tr')].find((tr) => tr.querySelector('th')?.textContent === heading);
  return [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent.trim());
}
