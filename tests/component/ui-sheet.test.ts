import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Sheet from '../../src/ui/Sheet.svelte';

const children = createRawSnippet(() => ({ render: () => '<button type="button">Inside</button>' }));

async function sheet(open: boolean) {
  const onclose = vi.fn();
  const props = { open, title: 'Filters', closeLabel: 'Close filters', onclose, children };
  return { onclose, props, shown: await render(Sheet, props) };
}

describe('a sheet', () => {
  it('is a modal dialog with its title as name', async () => {
    await sheet(true);
    await expect.element(page.getByRole('dialog', { name: 'Filters' })).toBeVisible();
    expect(document.querySelector('dialog:modal')).not.toBeNull();
  });

  it('holds nothing while it is closed', async () => {
    await sheet(false);
    await expect.element(page.getByRole('button', { name: 'Inside' })).not.toBeInTheDocument();
  });

  it('tells when the reader leaves by Esc', async () => {
    const { onclose } = await sheet(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => onclose.mock.calls.length).toBe(1);
  });

  it('tells when the reader leaves by its button', async () => {
    const { onclose } = await sheet(true);
    await page.getByRole('button', { name: 'Close filters' }).click();
    expect(onclose).toHaveBeenCalledOnce();
  });

  it('opens again after Esc', async () => {
    const { shown, props } = await sheet(true);
    await userEvent.keyboard('{Escape}');
    await shown.rerender({ ...props, open: false });
    await shown.rerender({ ...props, open: true });
    await expect.element(page.getByRole('dialog', { name: 'Filters' })).toBeVisible();
  });

  it('gives the focus back when it closes', async () => {
    const before = document.createElement('button');
    document.body.append(before);
    before.focus();
    const { shown, props } = await sheet(false);
    await shown.rerender({ ...props, open: true });
    expect(document.activeElement).not.toBe(before);
    await shown.rerender({ ...props, open: false });
    expect(document.activeElement).toBe(before);
    before.remove();
  });
});
