import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeCount } from '../../src/model/count';
import { refKey } from '../../src/model/number-ref';
import CompositionView from '../../src/views/composition/CompositionView.svelte';
import { event, exactly, MENTIONED, people, tables } from '../unit/engine/fixture';
import { cellsOf, code, staged } from './events-stage';

/** A training with 25 of the police, of at least 40, all women; a meeting that only names government. */
const core = tables({
  codes: [
    code('group-family', 'government', 'Government'),
    code('group-family', 'police-justice', 'Police and courts'),
    code('group-family', 'other', 'Other'),
    code('group', 'authorities', 'Authorities', 'government'),
    code('group', 'police', 'Police', 'police-justice'),
    code('group', 'courts', 'Courts', 'police-justice'),
  ],
  events: [event('training', { count: makeCount('at-least', 40) }), event('meeting')],
  participants: [
    people('training', 'police', exactly(25), 'female'),
    people('training', 'authorities', MENTIONED),
    people('meeting', 'authorities', MENTIONED),
  ],
});

const police = () => page.getByRole('button', { name: /^Police and courts: 25/ });

describe('the composition', () => {
  it('says of how many it knows the composition, and the gender', async () => {
    await staged(CompositionView, core);
    const region = page.getByRole('region', { name: 'Who took part, by group' });
    await expect.element(region).toHaveTextContent('Composition is known for 25 of at least 40 participations.');
    await expect
      .element(page.getByRole('heading', { name: 'Gender is stated for 25 of at least 40, all of them women' }))
      .toBeVisible();
    await expect
      .element(page.getByRole('button', { name: 'Government: not counted; named without a number at 2 events' }))
      .toBeVisible();
  });

  it('filters by all groups of a family on a click, and frees them on the next', async () => {
    const { address } = await staged(CompositionView, core);
    await police().click();
    expect([...address.state.filters.group].sort()).toEqual(['courts', 'police']);
    await expect.element(police()).toHaveAttribute('aria-pressed', 'true');
    await police().click();
    expect(address.state.filters.group).toEqual([]);
  });

  it('is one tab stop a chart, with arrows from the whole bar to its rows and Enter to choose', async () => {
    const { address } = await staged(CompositionView, core);
    await expect.element(police()).toBeVisible();
    (document.querySelector('[data-key=":whole"]') as SVGGElement).focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(police()).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(address.state.filters.group).toEqual(['authorities']);
    // Two numbers stand in the title between the charts.
    await userEvent.keyboard('{Escape}{Tab}{Tab}{Tab}');
    await expect.element(page.getByRole('button', { name: /^25 women; / })).toHaveFocus();
    await expect.element(page.getByRole('group', { name: 'Gender as sources state it' })).toBeVisible();
    await userEvent.keyboard('{Escape}{Tab}');
    await expect.element(page.getByRole('button', { name: 'Table' })).toHaveFocus();
  });

  it('opens what makes the whole bar and the bar of gender up, which filter nothing', async () => {
    const { address } = await staged(CompositionView, core);
    await page.getByRole('button', { name: 'at least 40 in all; 25 by group; at least 15 not broken down' }).click();
    expect(address.layer).toBe(`door:${refKey({ of: 'total', part: 'people' })}`);
    await page.getByRole('button', { name: /^25 women; / }).click();
    expect(address.layer).toBe(`door:${refKey({ of: 'gender', gender: null })}`);
  });

  it('shows the same numbers as a table, and gives that table as CSV', async () => {
    const { files } = await staged(CompositionView, core, { search: '?table=composition' });
    await expect.poll(() => cellsOf('Police and courts').slice(0, 6)).toEqual(['1', '1', '25', '0', '25', '0']);
    expect(cellsOf('Not broken down').slice(0, 3)).toEqual(['–', '–', 'at least 15']);
    await page.getByRole('button', { name: 'CSV of this selection' }).click();
    await expect.poll(() => files.map(({ view }) => view)).toEqual(['composition']);
    expect(files[0]?.twin.rows[0]?.[0]).toBe('Police and courts');
  });

  it('keeps its frame for an empty selection, says so, and draws nothing', async () => {
    await staged(CompositionView, core, { search: '?q=nothing-has-this-word' });
    await expect.element(page.getByRole('region', { name: 'Who took part, by group' })).toBeVisible();
    await expect.element(page.getByText('No event fits this selection.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Table' })).not.toBeInTheDocument();
    expect(document.querySelectorAll('svg [data-key]')).toHaveLength(0);
  });

  it('says so where no event states a total, and keeps the rows', async () => {
    const bare = tables({ ...core, events: [event('training'), event('meeting')] });
    await staged(CompositionView, bare);
    await expect.element(police()).toBeVisible();
    await expect.element(page.getByText(/^There is no whole to show/)).toBeInTheDocument();
    expect(document.querySelector('h3')).toBeNull();
  });

  it('draws within a column of 280 px', async () => {
    const { shown } = await staged(CompositionView, core, { width: 280 });
    await expect.element(police()).toBeVisible();
    await document.fonts.ready;
    for (const svg of shown.container.querySelectorAll('[data-view] svg[aria-label]')) {
      const frame = svg.getBoundingClientRect();
      expect(frame.width).toBeLessThanOrEqual(280);
      for (const text of svg.querySelectorAll('text')) {
        expect(text.getBoundingClientRect().right).toBeLessThanOrEqual(frame.right + 1);
      }
    }
  });
});
