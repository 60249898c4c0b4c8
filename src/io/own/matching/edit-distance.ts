/**
 * The fewest single steps that make one text of the other: a letter added, dropped, replaced, or two neighbours swapped.
 *
 * Letters are UTF-16 units. Swapped neighbours may be parted afterwards (`ca` and `abc` are 2 apart), which makes it a true metric.
 * O(length × length).
 *
 * @see Lowrance and Wagner, An Extension of the String-to-String Correction Problem, Journal of the ACM 22 (2), 1975
 */
export function editDistance(a: string, b: string): number {
  const width = b.length + 2;
  const most = a.length + b.length;
  // Row and column 0 stand for a swap with something before the texts, which is never worth it.
  const cells = new Array<number>((a.length + 2) * width).fill(most);
  const at = (row: number, column: number) => cells[row * width + column] ?? most;
  for (let i = 0; i <= a.length; i++) cells[(i + 1) * width + 1] = i;
  for (let j = 0; j <= b.length; j++) cells[width + j + 1] = j;
  const lastRow = new Map<string, number>();
  for (let i = 1; i <= a.length; i++) {
    let lastColumn = 0;
    for (let j = 1; j <= b.length; j++) {
      const [row, column] = [lastRow.get(b.charAt(j - 1)) ?? 0, lastColumn];
      const same = a.charAt(i - 1) === b.charAt(j - 1);
      if (same) lastColumn = j;
      cells[(i + 1) * width + j + 1] = Math.min(
        at(i, j) + (same ? 0 : 1),
        at(i + 1, j) + 1,
        at(i, j + 1) + 1,
        at(row, column) + (i - row - 1) + 1 + (j - column - 1),
      );
    }
    lastRow.set(a.charAt(i - 1), i);
  }
  return at(a.length + 1, b.length + 1);
}
