const FOCUSABLE = 'input:not([type=hidden]), select, button, a[href], summary, [tabindex="0"]';

/** Moves the focus to the first control inside; to the element itself where it has none. */
export function focusFirst(element: HTMLElement): void {
  const first = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].find(
    (control) => !control.matches(':disabled') && control.getClientRects().length > 0,
  );
  (first ?? element).focus();
}
