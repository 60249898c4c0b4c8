import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import MonthRange from '../../src/ui/MonthRange.svelte';
import SearchField from '../../src/ui/SearchField.svelte';
import Segmented from '../../src/ui/Segmented.svelte';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

async function range(from: string | null, to: string | null) {
  const onchange = vi.fn();
  await render(MonthRange, {
    from,
    to,
    years: [2015, 2025],
    monthNames: MONTHS,
    words: { from: 'From', to: 'To', month: 'month', year: 'year', open: 'any' },
    onchange,
  });
  return onchange;
}

const field = (name: string) => page.getByRole('combobox', { name });

describe('a range of months', () => {
  it('shows whole years as January to December', async () => {
    await range('2019', '2023');
    await expect.element(field('From: month')).toHaveDisplayValue('Jan');
    await expect.element(field('From: year')).toHaveDisplayValue('2019');
    await expect.element(field('To: month')).toHaveDisplayValue('Dec');
    await expect.element(field('To: year')).toHaveDisplayValue('2023');
  });

  it('starts with a whole year where it was open', async () => {
    const onchange = await range(null, null);
    await expect.element(field('From: month')).toBeDisabled();
    await field('To: year').selectOptions('2021');
    expect(onchange).toHaveBeenCalledExactlyOnceWith({ from: null, to: '2021' });
  });

  it('sets a month and leaves the other end as it was', async () => {
    const onchange = await range('2019', '2021-10-13');
    await field('From: month').selectOptions('Mar');
    expect(onchange).toHaveBeenCalledExactlyOnceWith({ from: '2019-03', to: '2021-10-13' });
  });

  it('opens an end', async () => {
    const onchange = await range('2019', '2021');
    await field('From: year').selectOptions('any');
    expect(onchange).toHaveBeenCalledExactlyOnceWith({ from: null, to: '2021' });
  });

  it('takes the other end along instead of running backwards', async () => {
    const onchange = await range('2019-04', '2021');
    await field('To: year').selectOptions('2018');
    expect(onchange).toHaveBeenCalledExactlyOnceWith({ from: '2018-12', to: '2018' });
  });

  it('offers a year of the address that lies outside the data', async () => {
    await range('2010', null);
    await expect.element(field('From: year')).toHaveDisplayValue('2010');
  });
});

describe('a search field', () => {
  it('waits for a pause while the reader types, and tells the whole text at Enter', async () => {
    const [oninput, oncommit] = [vi.fn(), vi.fn()];
    const props = { label: 'Search text', value: '', oninput, oncommit };
    const shown = await render(SearchField, props);
    await page.getByRole('searchbox', { name: 'Search text' }).click();
    await userEvent.keyboard('atina');
    await expect.poll(() => oninput.mock.calls.at(-1)).toEqual(['atina']);
    expect(oninput.mock.calls.length).toBeLessThan(5);
    expect(oncommit).not.toHaveBeenCalled();
    await shown.rerender({ ...props, value: 'atina' });
    await userEvent.keyboard('{Enter}');
    expect(oncommit).toHaveBeenCalledExactlyOnceWith('atina');
  });

  it('tells the text when the reader leaves, and nothing where nothing was typed', async () => {
    const oncommit = vi.fn();
    await render(SearchField, { label: 'Search text', value: 'old', oninput: () => undefined, oncommit });
    const box = page.getByRole('searchbox');
    await box.click();
    await userEvent.tab();
    expect(oncommit).not.toHaveBeenCalled();
    await box.fill('new');
    await userEvent.tab();
    expect(oncommit).toHaveBeenCalledExactlyOnceWith('new');
  });
});

describe('a search field whose text changes elsewhere', () => {
  it('shows that text and does not tell the old one again', async () => {
    const oncommit = vi.fn();
    const props = { label: 'Search text', value: '', oninput: vi.fn(), oncommit };
    const shown = await render(SearchField, props);
    const box = page.getByRole('searchbox');
    await box.fill('atina ');
    await expect.poll(() => props.oninput.mock.calls.length).toBe(1);
    await shown.rerender({ ...props, value: 'atina' });
    await expect.element(box).toHaveValue('atina ');
    await shown.rerender({ ...props, value: '' });
    await expect.element(box).toHaveValue('');
    await userEvent.tab();
    expect(oncommit).not.toHaveBeenCalled();
  });
});

describe('a segmented control', () => {
  it('is a group of radio buttons that arrow keys move in', async () => {
    const onchange = vi.fn();
    await render(Segmented, {
      name: 'Which events',
      options: [
        { value: 'core', label: 'Gender and migration (67)' },
        { value: 'all', label: 'with related events (127)' },
      ],
      value: 'core',
      onchange,
    });
    await expect.element(page.getByRole('radio', { name: 'Gender and migration (67)' })).toBeChecked();
    (page.getByRole('radio', { name: 'Gender and migration (67)' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(onchange).toHaveBeenCalledExactlyOnceWith('all');
  });
});
