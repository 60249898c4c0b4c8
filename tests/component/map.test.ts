import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeCount } from '../../src/model/count';
import MapView from '../../src/views/map/MapView.svelte';
import { event, tables, venue } from '../unit/engine/fixture';
import { cellsOf, code, staged } from './events-stage';

const town = (id: string, name: string, country: string, lat: number, lon: number) =>
  venue(id, { name, city: name, townId: id, country, lat, lon });

/** Three events in Sarajevo, one of them also in Konjic; one in Florence, one somewhere in Albania, one online, one nowhere. */
const core = tables({
  codes: [
    code('country', 'BA', 'Bosnia and Herzegovina'),
    code('country', 'AL', 'Albania'),
    code('country', 'IT', 'Italy'),
  ],
  venues: [
    town('ba-sarajevo', 'Sarajevo', 'BA', 43.8563, 18.4131),
    town('ba-konjic', 'Konjic', 'BA', 43.652, 17.9608),
    town('it-florence', 'Florence', 'IT', 43.7696, 11.2558),
    venue('al', { country: 'AL', precision: 'country' }),
  ],
  events: [
    event('one', { venueIds: ['ba-sarajevo'], count: makeCount('more-than', 50) }),
    event('two', { venueIds: ['ba-sarajevo'] }),
    event('three', { venueIds: ['ba-sarajevo', 'ba-konjic'] }),
    event('four', { venueIds: ['it-florence'] }),
    event('five', { venueIds: ['al'] }),
    event('six', { attendance: 'online' }),
    event('seven'),
  ],
});

const sarajevo = () => page.getByRole('button', { name: 'Sarajevo, 3 events' });
const container = () => page.getByRole('group', { name: /^Map with/ });
const movable = () => expect.poll(() => document.querySelector('.leaflet-pane')).not.toBeNull();

describe('the map', () => {
  it('names each circle and ring with its events', async () => {
    await staged(MapView, core);
    await expect.element(sarajevo()).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Konjic, 1 event' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Albania, town not stated, 1 event' })).toBeVisible();
    await expect.element(page.getByText('Map: Natural Earth')).toBeVisible();
  });

  it('filters by a town on a click, keeps the others as context, and frees it on the next', async () => {
    const { address } = await staged(MapView, core);
    await sarajevo().click();
    expect(address.state.filters.town).toEqual(['ba-sarajevo']);
    await expect.element(sarajevo()).toHaveAttribute('aria-pressed', 'true');
    await expect
      .element(page.getByRole('button', { name: 'Albania, town not stated, 1 event, not selected' }))
      .toBeVisible();
    await sarajevo().click();
    expect(address.state.filters.town).toEqual([]);
  });

  it('leads the keyboard from the map to its places, where Enter and Space select and Esc goes back', async () => {
    const { address } = await staged(MapView, core);
    await expect.element(sarajevo()).toBeVisible();
    (container().element() as HTMLElement).focus();
    await userEvent.tab();
    await expect.element(sarajevo()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(address.state.filters.town).toEqual(['ba-sarajevo']);
    await userEvent.keyboard(' ');
    expect(address.state.filters.town).toEqual([]);
    await userEvent.keyboard('{End}');
    await expect.element(page.getByRole('button', { name: /^Albania/ })).toHaveFocus();
    // The first Esc closes the tip.
    await expect.element(page.getByRole('group', { name: /^Albania/ })).toBeVisible();
    await userEvent.keyboard('{Escape}{Escape}');
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('application');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('link', { name: /^Skip the map/ })).toHaveFocus();
  });

  it('moves by the arrows and comes home by zero, and only what is arranged stands in the address', async () => {
    const { address } = await staged(MapView, core, { width: 760 });
    await expect.element(sarajevo()).toBeVisible();
    await movable();
    expect(address.state.view.bbox).toBeNull();
    (container().element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => address.state.view.bbox).not.toBeNull();
    await userEvent.keyboard('0');
    await expect.poll(() => address.state.view.bbox).toBeNull();
  });

  it('shows the frame of the address', async () => {
    const search = '?bbox=17,43,20,45';
    await staged(MapView, core, { search, width: 760 });
    await expect.element(page.getByRole('button', { name: 'Show the whole region' })).toBeVisible();
    await movable();
    const circle = sarajevo().element().getBoundingClientRect();
    const map = container().element().getBoundingClientRect();
    // 18.4131 lies 0.4710 of the way from 17 to 20 degrees east, and the middle of the map is 18.5.
    expect(Math.abs(circle.left + 20 - (map.left + map.width / 2))).toBeLessThan(60);
  });

  it('leaves the plain wheel to the page and says what zooms', async () => {
    await staged(MapView, core, { width: 760 });
    await movable();
    const map = container().element();
    const plain = new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true });
    map.dispatchEvent(plain);
    expect(plain.defaultPrevented).toBe(false);
    await expect.element(page.getByText('Hold Ctrl or ⌘ and scroll to zoom the map')).toBeInTheDocument();
    const zooming = new WheelEvent('wheel', { deltaY: 100, ctrlKey: true, bubbles: true, cancelable: true });
    map.dispatchEvent(zooming);
    expect(zooming.defaultPrevented).toBe(true);
  });

  it('lists what it cannot show, as filters', async () => {
    const { address } = await staged(MapView, core, { width: 500 });
    await page.getByRole('button', { name: '1 in Florence' }).click();
    expect(address.state.filters.town).toEqual(['it-florence']);
    await page.getByRole('button', { name: '1 in Florence' }).click();
    await page.getByRole('button', { name: '1 with no place' }).click();
    expect(address.state.filters.country).toEqual(['none']);
    await page.getByRole('button', { name: '1 with no place' }).click();
    await page.getByRole('button', { name: '1 online' }).click();
    expect(address.state.filters.attendance).toEqual(['online']);
  });

  it('has a table with every number drawn, and gives it as CSV', async () => {
    const { files } = await staged(MapView, core, { search: '?table=map', width: 500 });
    const herzegovina = 'Bosnia and Herzegovina';
    await expect.poll(() => cellsOf('Sarajevo').slice(0, 4)).toEqual([herzegovina, '3', 'more than 50', 'town']);
    expect(cellsOf('Konjic').slice(0, 4)).toEqual([herzegovina, '1', 'no number', 'town']);
    expect(cellsOf('Albania').slice(0, 4)).toEqual(['Albania', '1', 'no number', 'country only']);
    expect(cellsOf('online').slice(0, 2)).toEqual(['–', '1']);
    expect(cellsOf('no place').slice(0, 2)).toEqual(['–', '1']);
    await page.getByRole('button', { name: 'CSV of this selection' }).click();
    await expect.poll(() => files.map(({ view }) => view)).toEqual(['map']);
  });

  it('opens a circle of several towns by coming closer', async () => {
    const close = tables({
      ...core,
      venues: [town('mk-ohrid', 'Ohrid', 'MK', 41.1231, 20.8016), town('mk-struga', 'Struga', 'MK', 41.1778, 20.6783)],
      events: ['one', 'two', 'three', 'four'].map((id, i) =>
        event(id, { venueIds: [i < 2 ? 'mk-ohrid' : 'mk-struga'] }),
      ),
    });
    const { address } = await staged(MapView, close, { width: 760 });
    await movable();
    await page
      .getByRole('button', { name: 'Ohrid and 1 more place close by: Ohrid, 2 events; Struga, 2 events' })
      .click();
    await expect.element(page.getByRole('button', { name: 'Struga, 2 events', exact: true })).toBeVisible();
    expect(address.state.filters.town).toEqual([]);
  });
});
