/** Opens as a modal dialog, at the heading that names it where that is there already, and gives the focus back to where the reader came from. */
export function modal(dialog: HTMLDialogElement): () => void {
  const from = document.activeElement;
  dialog.showModal();
  document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.focus();
  return () => {
    dialog.close();
    if (from instanceof HTMLElement || from instanceof SVGElement) from.focus();
  };
}
