import { expect, type Locator, type Page } from '@playwright/test';

/**
 * What is wrong with where the keyboard stands: nothing has the focus, it is outside the window or behind something, or nothing shows it.
 * Empty where all is well. What takes the focus for the reader and does nothing, as a heading, needs no ring.
 */
function faultOfFocus(): string {
  const at = document.activeElement;
  if (at === null || at === document.body) return 'Nothing has the focus.';
  const words = `${at.tagName} “${(at.getAttribute('aria-label') ?? at.textContent).trim().slice(0, 60)}”`;
  // A field that the browser draws nothing of is shown by what stands for it, within its label or beside it.
  const hidden = Number(getComputedStyle(at).opacity) === 0 || at.classList.contains('visually-hidden');
  const shown = (hidden && (at.nextElementSibling ?? at.parentElement)) || at;
  const { left, top, right, bottom, width, height } = shown.getBoundingClientRect();
  if (width === 0 || height === 0) return `${words} has no size.`;
  const fits = width <= innerWidth && height <= innerHeight;
  const inside = left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
  const partly = left < innerWidth && right > 0 && top < innerHeight && bottom > 0;
  if (fits ? !inside : !partly) return `${words} is outside the window, at ${String([left, top, right, bottom])}.`;

  const box = { x: Math.max(0, left), y: Math.max(0, top) };
  const size = { x: Math.min(innerWidth, right) - box.x, y: Math.min(innerHeight, bottom) - box.y };
  const hits = [0.1, 0.5, 0.9].flatMap((x) =>
    [0.1, 0.5, 0.9].map((y) => document.elementFromPoint(box.x + x * size.x, box.y + y * size.y)),
  );
  const over = hits.filter((hit) => !hit || !(hit.contains(at) || shown.contains(hit)));
  // Beside a mark, which is no rectangle, is what it lies on; in front of a large part stand its own controls.
  const most = at instanceof SVGElement ? hits.length - 1 : height > 100 ? 4 : 0;
  if (over.length > most) return `${words} is behind ${over[0]?.outerHTML.slice(0, 120) ?? 'something'}.`;

  const ringed = (element: Element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$|transparent/.test(outlineColor);
  };
  const place = at.getAttribute('tabindex') === '-1' && !at.matches('a, button, input, select, textarea, [data-key]');
  if (!place && !ringed(at) && !ringed(shown)) return `Nothing shows that ${words} has the focus.`;
  return '';
}

/** A reader who has the keyboard alone. After each key the focus must be seen. */
export class Keys {
  readonly #page: Page;
  pressed = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(key: string, times = 1): Promise<void> {
    for (let i = 0; i < times; i++) {
      await this.#page.keyboard.press(key);
      this.pressed++;
      await this.#seen(key);
    }
  }

  /** Counts as one press. */
  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
    this.pressed++;
    await this.#seen(text);
  }

  /**
   * Presses a key until a control, or one of several, has the focus; not at all where it has.
   *
   * @param most A longer way is an error: no reader would go it.
   */
  async to(control: Locator, key = 'Tab', most = 30): Promise<void> {
    await expect(control.first()).toBeAttached();
    for (let i = 0; i <= most; i++) {
      if (await this.#at(control)) return;
      await this.press(key);
    }
    throw new Error(`${String(most)} presses of ${key} do not lead to ${control.toString()}.`);
  }

  /** To one of the parts of the page, from its top, or back to there and on. */
  async skipTo(name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const links = this.#page.getByRole('navigation', { name: 'Skip to' });
    await this.to(links.getByRole('link', { name }), key, 40);
    await this.press('Enter');
  }

  #at(control: Locator): Promise<boolean> {
    return control.evaluateAll((elements) => elements.some((one) => one === document.activeElement));
  }

  /** What a press draws may come a moment later. */
  async #seen(after: string): Promise<void> {
    await expect.poll(() => this.#page.evaluate(faultOfFocus), { message: `after ${after}`, timeout: 2000 }).toBe('');
  }
}
