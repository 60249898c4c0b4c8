const PLACES = 'section[tabindex], main[tabindex], dialog';

/**
 * Keeps the keyboard where the reader was: where what has the focus is taken off the page, the part of the page that held it gets it.
 *
 * @param page Everything that may have the focus. Its parts are sections and `main` with a `tabindex`, and dialogs, by their heading.
 */
export function keepFocus(page: HTMLElement): () => void {
  let last: Element | null = null;
  /** From near to far. */
  let places: readonly HTMLElement[] = [];

  const onfocusin = ({ target }: FocusEvent) => {
    last = target instanceof Element ? target : null;
    places = [];
    for (let at = last?.closest<HTMLElement>(PLACES); at; at = at.parentElement?.closest<HTMLElement>(PLACES)) {
      places = [...places, at];
    }
  };
  const gone = new MutationObserver(() => {
    if (last === null || last.isConnected || document.activeElement !== document.body) return;
    last = null;
    const place = places.find((candidate) => candidate.isConnected);
    (place?.matches('dialog') ? place.querySelector('h2') : place)?.focus({ preventScroll: true });
  });
  gone.observe(page, { childList: true, subtree: true });
  page.addEventListener('focusin', onfocusin);
  return () => {
    gone.disconnect();
    page.removeEventListener('focusin', onfocusin);
  };
}
