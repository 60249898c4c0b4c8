import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeCount } from '../../src/model/count';
import EventsView from '../../src/views/events/EventsView.svelte';
import { event, exactly, tables } from '../unit/engine/fixture';
import { staged } from './events-stage';

const two = tables({
  events: [
    event('sarajevo', {
      title: 'Gender and Migration',
      titleOrig: 'Rod i migracije',
      titleOrigLang: 'bs',
      date: '2021-10-13/2021-10-15',
      count: makeCount('more-than', 50),
    }),
    event('belgrade', { title: 'Training', date: '2023-10-18/2023-10-19', count: exactly(32) }),
    event('skopje', { title: 'Forum', date: '2016' }),
  ],
});

const many = (n: number) =>
  tables({
    events: Array.from({ length: n }, (_, i) => event(`e${String(i).padStart(3, '0')}`, { date: '2020-01-01' })),
  });

const titles = () => page.getByRole('heading', { level: 3 });

describe('the event list', () => {
  it('says how many events there are, newest first, each with how it is counted', async () => {
    await staged(EventsView, two);
    await expect.element(page.getByRole('heading', { name: '3 events' })).toBeVisible();
    await expect
      .poll(() =>
        titles()
          .elements()
          .map((title) => title.textContent),
      )
      .toEqual(['Training', 'Gender and Migration', 'Forum']);
    const items = page.getByRole('listitem');
    await expect.element(items.nth(0)).toHaveTextContent(/^18–19 Oct 2023.*32$/);
    await expect.element(items.nth(1)).toHaveTextContent(/more than 50$/);
    await expect.element(items.nth(2)).toHaveTextContent(/no number$/);
  });

  it('shows the original title in its own language', async () => {
    await staged(EventsView, two);
    await expect.element(page.getByText('Rod i migracije')).toHaveAttribute('lang', 'bs');
  });

  it('links each title to the page with the event open, and opens it in place on a click', async () => {
    const { address } = await staged(EventsView, two, { search: '?sort=title' });
    const link = page.getByRole('link', { name: 'Training' });
    await expect.element(link).toHaveAttribute('href', expect.stringMatching(/[?&]event=belgrade(&|$)/));
    await link.click();
    expect(address.state.view.event).toBe('belgrade');
    expect(address.state.view.sort).toBe('title');
    await expect.element(link).toHaveAttribute('aria-current', 'true');
  });

  it('leaves a click with a modifier key to the browser', async () => {
    const { address } = await staged(EventsView, two);
    const link = page.getByRole('link', { name: 'Training' });
    await expect.element(link).toBeVisible();
    let prevented: boolean | null = null;
    document.addEventListener(
      'click',
      (event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    link.element().dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true }));
    expect(prevented).toBe(false);
    expect(address.state.view.event).toBeNull();
  });

  it('sorts as the reader chooses, and writes it into the address', async () => {
    const { address } = await staged(EventsView, two);
    await page.getByRole('combobox', { name: 'Order' }).selectOptions('Most people counted');
    expect(address.state.view.sort).toBe('largest');
    await expect
      .poll(() =>
        titles()
          .elements()
          .map((title) => title.textContent),
      )
      .toEqual(['Gender and Migration', 'Training', 'Forum']);
  });

  it('shows six events, then all of them on request', async () => {
    await staged(EventsView, many(67));
    await expect.poll(() => titles().elements().length).toBe(6);
    await page.getByRole('button', { name: 'Show all 67 events with their sources' }).click();
    await expect.poll(() => titles().elements().length).toBe(67);
    await expect.element(page.getByRole('button', { name: /^Show/ })).not.toBeInTheDocument();
  });

  it('reads a long list by pages of 50', async () => {
    await staged(EventsView, many(320));
    await page.getByRole('button', { name: 'Show the first 50 of 320 events' }).click();
    await page.getByRole('button', { name: 'Show 50 more events' }).click();
    await expect.poll(() => titles().elements().length).toBe(100);
  });

  it('gives the whole selection as CSV, however little is shown', async () => {
    const { files } = await staged(EventsView, many(320));
    await expect.poll(() => titles().elements().length).toBe(6);
    await page.getByRole('button', { name: 'CSV of this selection' }).click();
    await expect.poll(() => files[0]?.twin.rows.length).toBe(320);
    expect(files[0]?.twin.columns[0]?.key).toBe('event_id');
  });

  it('says no events for an empty selection and has no rows', async () => {
    await staged(EventsView, two, { search: '?q=nothing-has-this-word' });
    await expect.element(page.getByRole('heading', { name: 'Event list' })).toBeVisible();
    await expect.element(page.getByText('No event fits this selection.')).toBeVisible();
    expect(titles().elements()).toHaveLength(0);
  });

  it('shows hostile text as text', async () => {
    const hostile = '<img src=x onerror="document.title=1">';
    await staged(EventsView, tables({ events: [event('__proto__', { title: hostile, titleOrig: `${hostile}!` })] }));
    await expect.element(page.getByRole('link', { name: hostile })).toBeVisible();
    expect(document.querySelector('[data-view] img')).toBeNull();
  });

  it('shows the list as a table with the same words', async () => {
    await staged(EventsView, two, { search: '?table=events' });
    await expect
      .element(page.getByRole('row', { name: /13–15 Oct 2021 Gender and Migration .*more than 50/ }))
      .toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'List' }));
    await expect.poll(() => titles().elements().length).toBe(3);
  });
});
