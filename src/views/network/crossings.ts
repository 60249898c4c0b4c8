/** A line between two neighbouring layers. `left` and `right` are node numbers within their layers. */
export interface Edge {
  readonly left: number;
  readonly right: number;
  /** How much a crossing of this line counts; two lines that cross count the product. */
  readonly weight: number;
}

/**
 * The weighted number of crossings between two layers. Lines that share an end do not cross.
 *
 * O(e log e), by an accumulator tree over the positions at the right.
 *
 * @param leftAt Position of each node of the left layer: whole numbers from 0, each once.
 * @param rightAt The same for the right layer.
 * @see Barth, Jünger, Mutzel: Simple and Efficient Bilayer Cross Counting (GD 2002, LNCS 2528, pp. 130–141)
 */
export function countCrossings(edges: readonly Edge[], leftAt: ArrayLike<number>, rightAt: ArrayLike<number>): number {
  const width = rightAt.length;
  // Left position, right position and edge in one number, so that a typed array sorts them without a comparator.
  const keys = new Float64Array(edges.length);
  for (let e = 0; e < edges.length; e++) {
    const edge = edges[e];
    if (edge) keys[e] = ((leftAt[edge.left] ?? 0) * width + (rightAt[edge.right] ?? 0)) * edges.length + e;
  }
  keys.sort();
  const tree = new Float64Array(width + 1);
  let before = 0;
  let crossings = 0;
  for (const key of keys) {
    const edge = edges[key % edges.length];
    if (!edge) continue;
    const at = (rightAt[edge.right] ?? 0) + 1;
    let upTo = 0;
    for (let i = at; i > 0; i -= i & -i) upTo += tree[i] ?? 0;
    crossings += edge.weight * (before - upTo);
    for (let i = at; i <= width; i += i & -i) tree[i] = (tree[i] ?? 0) + edge.weight;
    before += edge.weight;
  }
  return crossings;
}
