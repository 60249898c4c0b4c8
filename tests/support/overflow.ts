/**
 * What has to be scrolled sideways, in words: the page, or a box that holds no table. Runs in the page, so it uses nothing of this
 * file.
 */
export function readOverflow(): string[] {
  const wide: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > window.innerWidth) wide.push(`the page by ${root.scrollWidth - window.innerWidth} px`);
  for (const box of document.querySelectorAll('body *')) {
    if (!/auto|scroll/.test(getComputedStyle(box).overflowX) || box.querySelector('table') !== null) continue;
    const by = box.scrollWidth - box.clientWidth;
    if (by > 1 && box.clientWidth > 0) wide.push(`${box.tagName.toLowerCase()}.${box.classList[0] ?? ''} by ${by} px`);
  }
  return wide;
}
