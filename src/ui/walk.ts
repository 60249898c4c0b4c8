const ROW = '[data-row]';
const STOP = '[data-stop]';

/**
 * Makes one tab stop of the many controls of a list or table.
 *
 * Controls are marked `data-stop="NAME"`, what holds them `data-row`. Up and Down lead to the control of the same name in the next row that
 * has any, Left and Right along the row, Home and End to the first and last row. Controls that come later join in.
 *
 * @param start Name of the control that holds the tab stop at first.
 */
export function walk(start?: string): (container: HTMLElement) => () => void {
  return (container) => {
    let current: HTMLElement | null = null;

    const hold = () => {
      const stops = [...container.querySelectorAll<HTMLElement>(STOP)];
      if (current === null || !stops.includes(current)) {
        current = stops.find(({ dataset }) => dataset['stop'] === start) ?? stops[0] ?? null;
      }
      for (const stop of stops) stop.tabIndex = stop === current ? 0 : -1;
    };
    const onfocusin = ({ target }: FocusEvent) => {
      const stop = target instanceof Element ? target.closest<HTMLElement>(STOP) : null;
      if (stop === null) return;
      current = stop;
      hold();
    };
    const onkeydown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const from = event.target instanceof Element ? event.target.closest<HTMLElement>(STOP) : null;
      const to = from === null ? null : targetOf(container, from, event.key);
      if (to === null) return;
      event.preventDefault();
      to.focus();
    };

    hold();
    const changed = new MutationObserver(hold);
    changed.observe(container, { childList: true, subtree: true });
    container.addEventListener('focusin', onfocusin);
    container.addEventListener('keydown', onkeydown);
    return () => {
      changed.disconnect();
      container.removeEventListener('focusin', onfocusin);
      container.removeEventListener('keydown', onkeydown);
    };
  };
}

/** Where a key leads from a control; null for other keys. At the ends the focus stays. */
function targetOf(container: HTMLElement, from: HTMLElement, key: string): HTMLElement | null {
  const stopsOf = (row: Element) => [...row.querySelectorAll<HTMLElement>(STOP)];
  const rows = [...container.querySelectorAll(ROW)].filter((row) => row.querySelector(STOP) !== null);
  const row = rows.findIndex((candidate) => candidate.contains(from));
  const along = stopsOf(rows[row] ?? container);
  const sameIn = (index: number) => {
    const stops = stopsOf(rows[Math.min(rows.length - 1, Math.max(0, index))] ?? container);
    return stops.find(({ dataset }) => dataset['stop'] === from.dataset['stop']) ?? stops[0] ?? from;
  };
  switch (key) {
    case 'ArrowDown':
      return sameIn(row + 1);
    case 'ArrowUp':
      return sameIn(row - 1);
    case 'ArrowRight':
      return along[along.indexOf(from) + 1] ?? from;
    case 'ArrowLeft':
      return along[along.indexOf(from) - 1] ?? from;
    case 'Home':
      return sameIn(0);
    case 'End':
      return sameIn(rows.length - 1);
    default:
      return null;
  }
}
