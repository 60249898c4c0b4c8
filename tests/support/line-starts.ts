/**
 * Where a line begins with a stop, comma or closing mark that belongs to the line above it, in words. Runs in the page, so it uses nothing
 * of this file.
 */
export function readLineStarts(): string[] {
  const found: string[] = [];
  const blockOf = (node: Node) => {
    let element = node.parentElement;
    while (element !== null && /^inline/.test(getComputedStyle(element).display)) element = element.parentElement;
    return element;
  };
  const boxesOf = (node: Node, from: number, to: number) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let before: Text | null = null;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data === '' || boxesOf(node, 0, node.length).length === 0) continue;
    const start = /^[.,;:!?)»”“]/.test(node.data) ? boxesOf(node, 0, 1)[0] : undefined;
    if (before !== null && start !== undefined && blockOf(before) === blockOf(node)) {
      const end = boxesOf(before, 0, before.length).at(-1);
      if (end !== undefined && start.top > end.top + end.height / 2 && start.left < end.right)
        found.push(`a line begins with “${node.data.slice(0, 12)}” after “${before.data.slice(-24)}”`);
    }
    before = node;
  }
  return found;
}
