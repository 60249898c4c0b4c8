import metrics from 'virtual:susret-font-metrics';

/** Weights that figures use. */
export type Weight = 400 | 500 | 600;
export type Family = 'sans' | 'serif';

/** A full em: ideographs and emoji come from fonts of the system. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u;

const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;

const faces = new Map<string, Map<string, number>>();

function face(family: Family, weight: number): Map<string, number> {
  const name = `${family}${weight}`;
  let widths = faces.get(name);
  if (widths === undefined) {
    const steps = metrics.widths[family].slice(0, metrics.weights[family].indexOf(weight) + 1);
    widths = new Map(
      [...metrics.characters].map((c, i) => [c, steps.reduce((width, step) => width + (step[i] ?? 0), 0)]),
    );
    faces.set(name, widths);
  }
  return widths;
}

/** Width in thousandths of the em. A character that the fonts lack is as wide as its base letter, else as "n". */
function characterWidth(widths: ReadonlyMap<string, number>, character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  if (ZERO_WIDTH.test(character)) return 0;
  const base = widths.get(character.normalize('NFD').charAt(0));
  return base ?? (WIDE.test(character) ? 1000 : (widths.get('n') ?? 500));
}

function sum(text: string, widths: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const character of text) total += characterWidth(widths, character);
  return total;
}

/**
 * The width of one line of text in CSS px, the same in a browser and in Node.
 *
 * Kerning is left out, so the result is mostly a little larger than what is drawn. Figures are tabular, as in the page. Line
 * breaks count nothing.
 *
 * @param size Font size, px.
 * @param tracking Letter spacing, px, added after every character as browsers do.
 */
export function textWidth(
  text: string,
  size: number,
  weight: Weight = 400,
  family: Family = 'sans',
  tracking = 0,
): number {
  // A weight between two that are known is interpolated, one outside takes the nearest.
  const known = metrics.weights[family];
  const above = known.find((at) => at >= weight) ?? known.at(-1) ?? 400;
  const below = known.findLast((at) => at <= weight) ?? above;
  let total = sum(text, face(family, above));
  if (below < above) {
    const share = (weight - below) / (above - below);
    total = total * share + sum(text, face(family, below)) * (1 - share);
  }
  return (total * size) / 1000 + (tracking === 0 ? 0 : tracking * [...text].length);
}
