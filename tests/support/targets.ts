/** What a pointer can hit, in CSS px of the page. */
export interface Target {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A mark of a chart: the data say where it lies. */
  readonly mark: boolean;
}

/**
 * What a pointer can hit in a part of the page; links within a line of text are left out, whose height the text sets (WCAG 2.2,
 * 2.5.8, "inline"). Runs in the page, so it uses nothing of this file.
 */
export function readTargets(within: string): Target[] {
  const CONTROLS = 'a[href], button, input, select, textarea, summary, [role=slider], [data-key][role=button]';
  const isInLine = (element: Element) => {
    let block = element.parentElement;
    while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement;
    if (block === null || !getComputedStyle(element).display.startsWith('inline')) return false;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const holder = text.parentElement;
      const runs = holder === block || (holder !== null && getComputedStyle(holder).display === 'inline');
      if (runs && !element.contains(text) && holder.closest(CONTROLS) === null && /\p{L}/u.test(text.textContent ?? ''))
        return true;
    }
    return false;
  };
  const isThere = (element: HTMLElement | SVGElement) => {
    const { clipPath, pointerEvents } = getComputedStyle(element);
    const { width, height, bottom } = element.getBoundingClientRect();
    const shown = element.checkVisibility({ visibilityProperty: true });
    const still = element.matches(':disabled, [aria-hidden=true], [aria-hidden=true] *, [inert] *');
    return (
      shown && !still && clipPath === 'none' && pointerEvents !== 'none' && width * height > 0 && bottom + scrollY > 0
    );
  };
  const targets: Target[] = [];
  for (const element of document.querySelectorAll<HTMLElement | SVGElement>(CONTROLS)) {
    if (element.closest(within) === null || !isThere(element) || isInLine(element)) continue;
    const own = element.getBoundingClientRect();
    let [left, top, right, bottom] = [own.left, own.top, own.right, own.bottom];
    const add = (l: number, t: number, r: number, b: number) => {
      [left, top, right, bottom] = [Math.min(left, l), Math.min(top, t), Math.max(right, r), Math.max(bottom, b)];
    };
    const labels = 'labels' in element ? (element.labels as NodeListOf<HTMLLabelElement> | null) : null;
    for (const label of labels ?? []) {
      const box = label.getBoundingClientRect();
      add(box.left, box.top, box.right, box.bottom);
    }
    for (const pseudo of ['::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      if (style.content === 'none' || style.position !== 'absolute') continue;
      const [l, t, r, b] = [style.left, style.top, style.right, style.bottom].map(parseFloat);
      add(own.left + (l ?? 0), own.top + (t ?? 0), own.right - (r ?? 0), own.bottom - (b ?? 0));
    }
    targets.push({
      name: (element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent).trim().slice(0, 60),
      x: left + scrollX,
      y: top + scrollY,
      width: right - left,
      height: bottom - top,
      mark: element.matches('svg [data-key]'),
    });
  }
  return targets;
}

/** Rounding, px. */
const SLACK = 0.5;

/** Targets that are smaller than `least` px and have not the room of one round them either (WCAG 2.2, 2.5.8, "spacing"). */
export function tooSmall(targets: readonly Target[], least: number): string[] {
  const isSmall = ({ width, height }: Target) => Math.min(width, height) < least - SLACK;
  const middle = ({ x, y, width, height }: Target) => [x + width / 2, y + height / 2] as const;
  const isCrowded = (one: Target) => {
    const [x, y] = middle(one);
    return targets.some((other) => {
      if (other === one) return false;
      const dx = Math.max(other.x - x, 0, x - other.x - other.width);
      const dy = Math.max(other.y - y, 0, y - other.y - other.height);
      if (Math.hypot(dx, dy) < least / 2 - SLACK) return true;
      const [ox, oy] = middle(other);
      return isSmall(other) && Math.hypot(ox - x, oy - y) < least - SLACK;
    });
  };
  return targets
    .filter((target) => isSmall(target) && isCrowded(target))
    .map(({ name, width, height }) => `${name}: ${width.toFixed(0)} × ${height.toFixed(0)}`);
}
