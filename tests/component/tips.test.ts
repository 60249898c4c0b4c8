import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeCount } from '../../src/model/count';
import { refKey } from '../../src/model/number-ref';
import MapView from '../../src/views/map/MapView.svelte';
import { event, tables, venue } from '../unit/engine/fixture';
import { staged } from './events-stage';

const town = (id: string, name: string, lat: number, lon: number) =>
  venue(id, { name, city: name, townId: id, country: 'BA', lat, lon });

/** Three events in Sarajevo, one of them with a number and one also in Konjic. */
const core = tables({
  venues: [town('ba-sarajevo', 'Sarajevo', 43.8563, 18.4131), town('ba-konjic', 'Konjic', 43.652, 17.9608)],
  events: [
    event('one', { venueIds: ['ba-sarajevo'], count: makeCount('more-than', 50) }),
    event('two', { venueIds: ['ba-sarajevo'] }),
    event('three', { venueIds: ['ba-sarajevo', 'ba-konjic'] }),
  ],
});

const EVENTS = `door:${refKey({ of: 'place', id: 'ba-sarajevo', part: 'events' })}`;

const sarajevo = () => page.getByRole('button', { name: 'Sarajevo, 3 events' });
const tip = () => page.getByRole('group', { name: 'Sarajevo', exact: true });
const map = () => page.getByRole('group', { name: /^Map with/ });

async function focused() {
  const shown = await staged(MapView, core, { width: 760 });
  await expect.element(sarajevo()).toBeVisible();
  (map().element() as HTMLElement).focus();
  await userEvent.tab();
  await expect.element(tip()).toBeVisible();
  return shown;
}

describe('a tip', () => {
  it('opens for the pointer and says the numbers of the mark, each a door', async () => {
    const { address } = await staged(MapView, core, { width: 760 });
    await sarajevo().hover();
    await expect.element(tip()).toHaveTextContent('3 events · more than 50 participations');
    await expect.element(tip()).toHaveTextContent('1 of 3 events gives a number');
    await tip().getByRole('button', { name: 'more than 50' }).click();
    expect(address.layer).toBe(`door:${refKey({ of: 'place', id: 'ba-sarajevo', part: 'people' })}`);
    expect(address.state.filters.town).toEqual([]);
  });

  it('lets the pointer in, and closes when it has left', async () => {
    await staged(MapView, core, { width: 760 });
    await sarajevo().hover();
    await expect.element(tip()).toBeVisible();
    await tip().getByRole('button', { name: 'Evidence for 3 events' }).hover();
    await new Promise((resolve) => setTimeout(resolve, 400));
    await expect.element(tip()).toBeVisible();
    await page.getByRole('button', { name: 'Table' }).hover();
    await expect.element(tip()).not.toBeInTheDocument();
  });

  it('touches its mark, within the window', async () => {
    await focused();
    const gap = () => {
      const mark = sarajevo().element().querySelector('.hit')?.getBoundingClientRect();
      const box = tip().element().getBoundingClientRect();
      return Math.min(Math.abs(box.top - (mark?.bottom ?? 0)), Math.abs(box.bottom - (mark?.top ?? 0)));
    };
    // Its place follows its size, which the browser tells a little later.
    await expect.poll(gap).toBeLessThan(1);
    const box = tip().element().getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.width).toBeLessThanOrEqual(330);
  });

  it('closes by Esc before Esc does anything else, and leaves the focus', async () => {
    await focused();
    await userEvent.keyboard('{Escape}');
    await expect.element(tip()).not.toBeInTheDocument();
    await expect.element(sarajevo()).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('application');
  });

  it('is walked through by Tab between its mark and what follows it', async () => {
    await focused();
    await userEvent.tab();
    await expect.element(tip().getByRole('button', { name: '3 events' }).first()).toHaveFocus();
    await userEvent.tab({ shift: true });
    await expect.element(sarajevo()).toHaveFocus();
    for (let i = 0; i < 5; i++) await userEvent.tab();
    await expect.element(tip().getByRole('button', { name: 'Evidence for 3 events' })).toHaveFocus();
    await userEvent.tab();
    await expect.element(page.getByRole('button', { name: 'Zoom in' })).toHaveFocus();
    await expect.element(tip()).not.toBeInTheDocument();
  });

  it('gives its first door to the key E on the mark, and the focus back to the mark', async () => {
    const { address } = await focused();
    await userEvent.keyboard('e');
    expect(address.layer).toBe(EVENTS);
    await expect.element(sarajevo()).toHaveFocus();
  });

  it('follows what the mark says when the filters change', async () => {
    const { address } = await focused();
    await userEvent.keyboard('{Enter}');
    expect(address.state.filters.town).toEqual(['ba-sarajevo']);
    await expect.element(tip()).toHaveTextContent('3 events');
    await userEvent.keyboard('{ArrowRight}');
    const konjic = page.getByRole('group', { name: 'Konjic', exact: true });
    await expect.element(konjic).toHaveTextContent('1 event');
    await userEvent.keyboard('{Enter}');
    // Both towns are chosen now: nothing is left out.
    await expect.element(konjic).toHaveTextContent('Evidence for 1 event');
  });
});
