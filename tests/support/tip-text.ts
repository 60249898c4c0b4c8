import type { Selection } from '../../src/state/selection.svelte';
import type { Tip } from '../../src/ui/tip';

/** A tip beside no page: it reads no examples. */
export const NO_SELECTION = { engine: null, answer: null } as unknown as Selection;

/** A tip as it reads, its doors in brackets, with what each opens in the order of reading. */
export function tipText(tip: Tip | null): { readonly lines: readonly string[]; readonly doors: readonly unknown[] } {
  if (tip === null) return { lines: [], doors: [] };
  const lines = tip.lines.map((line) =>
    line.map(({ text, door }) => (door === undefined ? text : `[${text}]`)).join(''),
  );
  const doors = tip.lines.flat().flatMap(({ door }) => (door === undefined ? [] : [JSON.parse(door) as unknown]));
  if (tip.link === null) return { lines: [tip.title, ...lines], doors };
  const { link } = tip;
  return {
    lines: [tip.title, ...lines, `→ ${link.text}`],
    doors: [...doors, 'door' in link ? (JSON.parse(link.door) as unknown) : link.select],
  };
}
