import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { dayOf } from '../../src/lib/day';
import { monthOf, monthOfYear, yearOfMonth } from '../../src/lib/month';
import Brush from '../../src/views/timeline/Brush.svelte';
import { timeAxis } from '../../src/views/timeline/axis';
import type { MonthSpan } from '../../src/views/timeline/brush';

/** One px a day from 2015 to 2016, after 16 px. */
const AXIS = timeAxis([dayOf(2015, 1, 1), dayOf(2016, 12, 31)], 16 + 731 + 16);

const children = createRawSnippet(() => ({ render: () => '<div style="width: 763px; height: 150px"></div>' }));

async function brush(range: MonthSpan | null) {
  const [onchange, onend, onclear] = [vi.fn(), vi.fn(), vi.fn()];
  const shown = await render(Brush, {
    axis: AXIS,
    range,
    monthText: (month: number) => `${yearOfMonth(month)}/${monthOfYear(month)}`,
    words: { first: 'First month', last: 'Last month' },
    onchange,
    onend,
    onclear,
    children,
  });
  return { onchange, onend, onclear, root: shown.container.querySelector('.brush') as HTMLElement };
}

function point(root: HTMLElement, type: string, x: number, target: Element = root) {
  const { left, top } = root.getBoundingClientRect();
  const at = { clientX: left + x, clientY: top + 90, button: 0, isPrimary: true, pointerId: 1, bubbles: true };
  target.dispatchEvent(new PointerEvent(type, at));
}

const grip = (name: string) => page.getByRole('slider', { name });

describe('the brush', () => {
  it('chooses the months that a drag covers', async () => {
    const { root, onchange, onend } = await brush(null);
    root.setPointerCapture = () => undefined;
    point(root, 'pointerdown', 16 + 35);
    point(root, 'pointermove', 16 + 100);
    point(root, 'pointerup', 16 + 100);
    // The 36th day is in February, the 101st (11 April) in April.
    expect(onchange).toHaveBeenLastCalledWith({ first: monthOf(2015, 2), last: monthOf(2015, 4) });
    expect(onend).toHaveBeenCalledOnce();
  });

  it('takes a click for no drag', async () => {
    const { root, onchange, onend } = await brush(null);
    point(root, 'pointerdown', 200);
    point(root, 'pointermove', 202);
    point(root, 'pointerup', 202);
    expect(onchange).not.toHaveBeenCalled();
    expect(onend).not.toHaveBeenCalled();
  });

  it('moves one end by dragging its grip', async () => {
    const { root, onchange } = await brush({ first: monthOf(2015, 3), last: monthOf(2015, 12) });
    root.setPointerCapture = () => undefined;
    const handle = grip('First month').element();
    // The grip hangs left of 1 March, day 60; the pointer takes it 7 px outside and goes 31 days on.
    point(root, 'pointerdown', 16 + 59 - 7, handle);
    point(root, 'pointermove', 16 + 59 - 7 + 31 + 5);
    expect(onchange).toHaveBeenLastCalledWith({ first: monthOf(2015, 4), last: monthOf(2015, 12) });
  });

  it('gives back what was there when a drag is left by Esc', async () => {
    const before = { first: monthOf(2015, 3), last: monthOf(2015, 12) };
    const { root, onchange } = await brush(before);
    root.setPointerCapture = () => undefined;
    point(root, 'pointerdown', 300);
    point(root, 'pointermove', 400);
    await userEvent.keyboard('{Escape}');
    expect(onchange).toHaveBeenLastCalledWith(before);
  });

  it('has two grips that keys move by a month, by a year and to the ends', async () => {
    const { onchange } = await brush({ first: monthOf(2015, 3), last: monthOf(2016, 6) });
    await expect.element(grip('First month')).toHaveAttribute('aria-valuetext', '2015/3');
    await expect.element(grip('Last month')).toHaveAttribute('aria-valuetext', '2016/6');
    await userEvent.tab();
    await expect.element(grip('First month')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{Shift>}{ArrowRight}{/Shift}{Home}');
    expect(onchange.mock.calls.map(([range]: MonthSpan[]) => range?.first)).toEqual([
      monthOf(2015, 4),
      monthOf(2016, 3),
      monthOf(2015, 1),
    ]);
  });

  it('tells when a run of keys is over, and clears by Esc or a double click', async () => {
    const { onend, onclear, root } = await brush({ first: monthOf(2015, 3), last: monthOf(2016, 6) });
    await userEvent.tab();
    await userEvent.keyboard('{Escape}');
    expect(onclear).toHaveBeenCalledOnce();
    await userEvent.tab();
    expect(onend).toHaveBeenCalled();
    root.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    expect(onclear).toHaveBeenCalledTimes(2);
  });
});
