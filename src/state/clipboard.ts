/**
 * Copies a text. Where the browser does not allow that, selects it where it stands, so that the reader can copy it.
 *
 * @param shown The element that shows the text, and nothing else.
 * @returns False where the text is only selected.
 */
export async function copyText(text: string, shown: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown instanceof HTMLTextAreaElement) shown.select();
    else shown.ownerDocument.getSelection()?.selectAllChildren(shown);
    return false;
  }
}
