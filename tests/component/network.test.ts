import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import NetworkView from '../../src/views/network/NetworkView.svelte';
import { event, organisation, project, role, tables } from '../unit/engine/fixture';
import { staged } from './events-stage';

/** A project of two events: the first organised by Atina under the bank's money, the second by the town, with Atina as partner. */
const core = tables({
  events: [
    event('first', { projectIds: ['care'], date: '2020-01-01' }),
    event('second', { projectIds: ['care'], date: '2020-02-01' }),
  ],
  projects: [project('care')],
  organisations: [organisation('atina'), organisation('town'), organisation('bank')],
  roles: [
    role('event:first', 'atina', 'organiser'),
    role('event:second', 'town', 'host'),
    role('event:second', 'atina', 'partner'),
    role('project:care', 'bank', 'funder'),
  ],
});

const crumbs = () => page.getByRole('navigation', { name: 'Path walked so far' });

describe('the network', () => {
  it('keeps a walk of the nodes in focus, and Backspace goes back along it', async () => {
    const { address } = await staged(NetworkView, core, { width: 900 });
    await page.getByRole('button', { name: /^care, project/ }).click();
    await page.getByRole('button', { name: /^town, organisation/ }).click();
    await expect.element(crumbs()).toHaveTextContent(/care.*town/);
    expect(address.state.filters).toMatchObject({ project: ['care'], org: ['town'] });
    await userEvent.keyboard('{Backspace}');
    await expect.element(crumbs().getByRole('button', { name: 'town' })).not.toBeInTheDocument();
    expect(address.state.filters).toMatchObject({ project: ['care'], org: [] });
    expect(address.state.view.focus).toBe('project:care');
    await page.getByRole('button', { name: 'Clear focus' }).click();
    expect(address.state.view.focus).toBeNull();
  });

  it('reaches as far as the reader chooses, and moves nothing', async () => {
    const { shown } = await staged(NetworkView, core, { width: 900, search: '?focus=funder:bank' });
    const text = (name: RegExp) => page.getByRole('button', { name }).element().querySelector('text');
    const reach = page.getByRole('radiogroup', { name: 'How far the highlight reaches' });
    await expect.element(reach).toBeVisible();
    const places = () => [...shown.container.querySelectorAll('svg [data-key] text')].map((el) => el.getAttribute('y'));
    const before = places();
    expect(text(/^atina, organisation/)?.getAttribute('font-weight')).toBe('600');
    await reach.getByRole('radio', { name: 'Neighbours' }).click({ force: true });
    expect(text(/^care, project/)?.getAttribute('font-weight')).toBe('600');
    expect(text(/^atina, organisation/)?.getAttribute('font-weight')).not.toBe('600');
    expect(places()).toEqual(before);
  });

  it('shows who did what in which project as a matrix of letters', async () => {
    const { address } = await staged(NetworkView, core, { width: 900 });
    await page.getByRole('radio', { name: 'Matrix' }).click({ force: true });
    await expect
      .element(page.getByRole('row', { name: /^atina 2 organised, partner or took part; 2 events/ }))
      .toBeInTheDocument();
    await expect.element(page.getByRole('row', { name: /^bank 2 funds; 2 events/ })).toBeInTheDocument();
    await page.getByRole('rowheader', { name: 'bank' }).getByRole('button').click();
    expect(address.state.filters.funder).toEqual(['bank']);
    await page.getByRole('columnheader', { name: /^care/ }).getByRole('button', { name: 'care' }).click();
    expect(address.state.filters.project).toEqual(['care']);
  });
});
