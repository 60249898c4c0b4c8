import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Figure from '../../src/figure/Figure.svelte';
import { Drawing } from '../../src/figure/draw';
import type { GroupMark, Mark, PlacedFigure } from '../../src/figure/mark';

const place = (key: string, more: Partial<GroupMark> = {}): GroupMark => ({
  type: 'group',
  key,
  name: key,
  hit: { x: 0, y: 0, width: 24, height: 24 },
  marks: [{ type: 'circle', x: 12, y: 12, r: 4, fill: 'event' }],
  ...more,
});

const figure = (marks: readonly Mark[]): PlacedFigure => ({
  width: 300,
  height: 200,
  title: 'Places',
  description: 'Three of them',
  marks,
});

const setting = { hatch: 'hatch', current: null };

function canvas(): SVGGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const parent = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  svg.append(parent);
  return parent;
}

describe('a drawing', () => {
  it('writes what a mark has and leaves out what it has not', () => {
    const parent = canvas();
    new Drawing(parent).show(
      [
        { type: 'rect', x: 1, y: 2, width: 3, height: 4, radius: 1, fill: 'hatch', dash: [2, 1.5] },
        { type: 'text', x: 5, y: 6, text: '<b>&', size: 12, family: 'serif', halo: 'paper', lang: 'bs' },
        { type: 'path', d: 'M0,0h1', stroke: 'event', opacity: 0.5 },
      ],
      setting,
    );
    expect(parent.innerHTML).toBe(
      '<rect x="1" y="2" width="3" height="4" rx="1" fill="url(#hatch)" stroke-dasharray="2 1.5"></rect>' +
        '<text x="5" y="6" font-size="12" lang="bs" fill="var(--ink)" stroke="var(--paper)" class="serif halo">&lt;b&gt;&amp;</text>' +
        '<path d="M0,0h1" fill="none" stroke="var(--event)" opacity="0.5"></path>',
    );
  });

  it('takes away an attribute that a mark no longer has', () => {
    const parent = canvas();
    const drawing = new Drawing(parent);
    drawing.show([{ type: 'circle', x: 1, y: 2, r: 3, stroke: 'ink', strokeWidth: 2, opacity: 0.5 }], setting);
    drawing.show([{ type: 'circle', x: 1, y: 2, r: 3 }], setting);
    expect(parent.innerHTML).toBe('<circle cx="1" cy="2" r="3" fill="none"></circle>');
  });

  it('touches nothing where nothing differs', async () => {
    const parent = canvas();
    const drawing = new Drawing(parent);
    const marks = () => [
      place('a'),
      place('b', { selected: true }),
      { type: 'line', x1: 0, y1: 0, x2: 1, y2: 1 } as const,
    ];
    drawing.show(marks(), setting);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => void records.push(...seen));
    observer.observe(parent, { subtree: true, attributes: true, childList: true, characterData: true });
    drawing.show(marks(), setting);
    await Promise.resolve();
    expect([...records, ...observer.takeRecords()]).toEqual([]);
  });

  it('keeps the element of a group wherever it stands, and the order of the list', () => {
    const parent = canvas();
    const drawing = new Drawing(parent);
    drawing.show([place('a'), { type: 'text', x: 0, y: 0, text: 'one', size: 12 }, place('b'), place('c')], setting);
    const b = parent.querySelector('[data-key=b]');
    drawing.show([place('c'), place('b'), place('d'), { type: 'text', x: 0, y: 0, text: 'two', size: 12 }], setting);
    expect(parent.querySelector('[data-key=b]')).toBe(b);
    expect([...parent.children].map((element) => element.getAttribute('data-key') ?? element.textContent)).toEqual([
      'c',
      'b',
      'd',
      'two',
    ]);
  });

  it('keeps the area for the pointer on top, and takes it away', () => {
    const parent = canvas();
    const drawing = new Drawing(parent);
    drawing.show([place('a')], setting);
    const two = [...place('a').marks, { type: 'text', x: 0, y: 0, text: 'a', size: 12 } as const];
    drawing.show([place('a', { marks: two })], setting);
    const names = () => [...(parent.firstElementChild?.children ?? [])].map((element) => element.tagName);
    expect(names()).toEqual(['circle', 'text', 'rect']);
    const { hit, ...bare } = place('a');
    expect(hit).toBeDefined();
    drawing.show([bare], setting);
    expect(names()).toEqual(['circle']);
  });

  it('gives the tab stop to the current group only, also where the marks are the same', () => {
    const parent = canvas();
    const drawing = new Drawing(parent);
    const marks: Mark[] = [{ type: 'group', marks: [place('a'), place('b')] }];
    const stops = () =>
      [...parent.querySelectorAll('[tabindex="0"]')].map((element) => element.getAttribute('data-key'));
    drawing.show(marks, { ...setting, current: 'a' });
    expect(stops()).toEqual(['a']);
    drawing.show(marks, { ...setting, current: 'b' });
    expect(stops()).toEqual(['b']);
  });

  it('follows the hatch of another figure', () => {
    const parent = canvas();
    const drawing = new Drawing(parent);
    const marks = [place('a', { marks: [{ type: 'circle', x: 0, y: 0, r: 1, fill: 'hatch' }] })];
    drawing.show(marks, setting);
    drawing.show(marks, { ...setting, hatch: 'other' });
    expect(parent.querySelector('circle')?.getAttribute('fill')).toBe('url(#other)');
  });
});

describe('a figure', () => {
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  it('is one tab stop; arrows, Home and End lead through it, Enter and Space choose, Esc leaves', async () => {
    const chosen: string[] = [];
    let left = 0;
    await render(Figure, {
      figure: figure([place('a'), place('b'), place('c')]),
      onselect: (key: string) => void chosen.push(key),
      onleave: () => left++,
    });
    await userEvent.tab();
    await expect.element(button('a')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Enter}{End} {Home}{Enter}{Escape}');
    expect(chosen).toEqual(['b', 'c', 'a']);
    expect(left).toBe(1);
    await userEvent.tab();
    await expect.element(button('a')).not.toHaveFocus();
  });

  it('does not choose again while the key is held', async () => {
    const chosen: string[] = [];
    await render(Figure, { figure: figure([place('a')]), onselect: (key: string) => void chosen.push(key) });
    const press = (repeat: boolean) =>
      button('a')
        .element()
        .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, repeat }));
    press(false);
    press(true);
    expect(chosen).toEqual(['a']);
  });

  it('chooses by a click, and says what is chosen', async () => {
    const chosen: string[] = [];
    const aside = place('b', { hit: { x: 40, y: 0, width: 24, height: 24 }, marks: [] });
    const shown = await render(Figure, {
      figure: figure([place('a', { selected: false }), aside]),
      onselect: (key: string) => void chosen.push(key),
    });
    await button('a').click();
    expect(chosen).toEqual(['a']);
    await expect.element(button('a')).toHaveAttribute('aria-pressed', 'false');
    expect(button('b').element().hasAttribute('aria-pressed')).toBe(false);
    await shown.rerender({ figure: figure([place('a', { selected: true }), aside]) });
    await expect.element(button('a')).toHaveAttribute('aria-pressed', 'true');
  });

  it('keeps the focus on a group that changes its place', async () => {
    const shown = await render(Figure, { figure: figure([place('a'), place('b'), place('c')]) });
    (button('c').element() as SVGElement).focus();
    await shown.rerender({ figure: figure([place('c'), place('a'), place('b')]) });
    await expect.element(button('c')).toHaveFocus();
    await shown.rerender({ figure: figure([place('a'), place('b'), place('c')]) });
    await expect.element(button('c')).toHaveFocus();
    expect(button('c').element().getAttribute('tabindex')).toBe('0');
  });

  it('is an image where it has nothing to choose', async () => {
    await render(Figure, { figure: figure([{ type: 'rect', x: 0, y: 0, width: 9, height: 9, fill: 'event' }]) });
    await expect.element(page.getByRole('img', { name: 'Places' })).toBeVisible();
  });

  it('sets text in the fonts of the page', async () => {
    await render(Figure, {
      figure: figure([
        { type: 'text', x: 0, y: 20, text: 'sans', size: 12 },
        { type: 'text', x: 0, y: 40, text: 'halo', size: 12, halo: 'paper' },
        place('a', { dim: true }),
      ]),
    });
    expect(getComputedStyle(page.getByText('halo').element()).paintOrder).toMatch(/^stroke/);
    expect(getComputedStyle(page.getByText('sans').element()).fontVariantNumeric).toBe('lining-nums tabular-nums');
    expect(getComputedStyle(button('a').element()).opacity).toBe('0.35');
  });
});
