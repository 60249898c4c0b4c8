import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CheckList from '../../src/ui/CheckList.svelte';
import type { Choice } from '../../src/ui/choice';

function choice(id: string, rest: Partial<Choice> = {}): Choice {
  return { id, label: id, count: 1, checked: false, inert: false, children: [], ...rest };
}

async function list(choices: readonly Choice[]) {
  const ontoggle = vi.fn();
  const props = {
    name: 'Topics',
    choices,
    ontoggle,
    format: String,
    words: { find: 'Find', nothing: 'Nothing fits.' },
  };
  return { ontoggle, props, shown: await render(CheckList, props) };
}

const labels = () => [...document.querySelectorAll('li label .label')].map((label) => label.textContent);

describe('a check list', () => {
  it('tells which entry was ticked, by pointer and by Space', async () => {
    const { ontoggle } = await list([choice('Training'), choice('Awareness')]);
    await page.getByRole('checkbox', { name: 'Training 1' }).click();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(ontoggle.mock.calls).toEqual([['Training'], ['Awareness']]);
  });

  it('keeps an entry that would leave nothing readable and within reach, but inert', async () => {
    const { ontoggle } = await list([choice('Prishtina', { count: 0, inert: true })]);
    const box = page.getByRole('checkbox', { name: 'Prishtina 0' });
    await expect.element(box).toHaveAttribute('aria-disabled', 'true');
    await userEvent.tab();
    await expect.element(box).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect.element(box).not.toBeChecked();
    expect(ontoggle).not.toHaveBeenCalled();
  });

  it('shows a heading of which some entries are chosen as mixed', async () => {
    await list([
      choice('Police', { count: null, checked: 'mixed', children: [choice('Border police', { checked: true })] }),
    ]);
    const heading = page.getByRole('checkbox', { name: 'Police', exact: true });
    await expect.element(heading).toBePartiallyChecked();
    await expect.element(page.getByRole('checkbox', { name: 'Border police 1' })).toBeChecked();
  });

  it('begins with what is chosen and does not move entries while it is open', async () => {
    const { shown, props } = await list([choice('a'), choice('b'), choice('c', { checked: true })]);
    expect(labels()).toEqual(['c', 'a', 'b']);
    await shown.rerender({ ...props, choices: [choice('b', { checked: true }), choice('a'), choice('c')] });
    expect(labels()).toEqual(['c', 'a', 'b']);
    await expect.element(page.getByRole('checkbox', { name: 'b 1' })).toBeChecked();
  });

  it('offers a field to find an entry only where the list is long', async () => {
    const { shown, props } = await list(Array.from({ length: 12 }, (_, i) => choice(`entry ${i}`)));
    await expect.element(page.getByRole('searchbox')).not.toBeInTheDocument();
    await shown.rerender({ ...props, choices: Array.from({ length: 13 }, (_, i) => choice(`entry ${i}`)) });
    await expect.element(page.getByRole('searchbox', { name: 'Find: Topics' })).toBeVisible();
  });

  it('finds an entry whatever its script and marks, and says when there is none', async () => {
    await list([choice('Krnjača'), ...Array.from({ length: 13 }, (_, i) => choice(`entry ${i}`))]);
    await page.getByRole('searchbox').fill('крњача');
    await expect.poll(labels).toEqual(['Krnjača']);
    await page.getByRole('searchbox').fill('zzz');
    await expect.element(page.getByText('Nothing fits.')).toBeVisible();
  });
});
