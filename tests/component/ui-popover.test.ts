import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Pill from '../../src/ui/Pill.svelte';

const children = createRawSnippet(() => ({
  render: () => '<div><button type="button">Inside</button><input aria-label="Field" /></div>',
}));

const button = () => page.getByRole('button', { name: 'Place', exact: true });
const panel = () => page.getByRole('dialog', { name: 'Place' });

async function pill(value: string | null = null) {
  const onremove = vi.fn();
  const shown = await render(Pill, { label: 'Place', value, removeLabel: 'Remove filter: Place', onremove, children });
  return { onremove, shown };
}

describe('a pill with a panel', () => {
  it('opens by its button and moves the focus into the panel', async () => {
    await pill();
    await expect.element(button()).toHaveAttribute('aria-expanded', 'false');
    await button().click();
    await expect.element(button()).toHaveAttribute('aria-expanded', 'true');
    await expect.element(page.getByRole('button', { name: 'Inside' })).toHaveFocus();
  });

  it('closes by Esc and gives the focus back', async () => {
    await pill();
    await button().click();
    await userEvent.keyboard('{Escape}');
    await expect.element(panel()).not.toBeInTheDocument();
    await expect.element(button()).toHaveFocus();
  });

  it('closes by a click elsewhere', async () => {
    await pill();
    await button().click();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await expect.element(panel()).not.toBeInTheDocument();
  });

  it('stays open while the focus moves inside and closes when it leaves', async () => {
    const after = document.createElement('button');
    await pill();
    document.body.append(after);
    await button().click();
    await userEvent.tab();
    await expect.element(page.getByRole('textbox', { name: 'Field' })).toHaveFocus();
    after.focus();
    await expect.element(panel()).not.toBeInTheDocument();
    expect(document.activeElement).toBe(after);
    after.remove();
  });

  it('keeps its panel within the viewport at the right edge', async () => {
    const { shown } = await pill();
    shown.container.style.cssText = 'position: absolute; top: 20px; right: 0';
    await button().click();
    const box = panel().element().getBoundingClientRect();
    expect(box.right).toBeLessThanOrEqual(window.innerWidth);
    expect(box.left).toBeGreaterThanOrEqual(0);
  });

  it('says what is chosen and drops it, with the focus on the pill', async () => {
    const { onremove } = await pill('Sarajevo');
    await expect.element(page.getByRole('button', { name: 'Place: Sarajevo' })).toBeVisible();
    await page.getByRole('button', { name: 'Remove filter: Place' }).click();
    expect(onremove).toHaveBeenCalledOnce();
    await expect.element(page.getByRole('button', { name: 'Place: Sarajevo' })).toHaveFocus();
  });
});
