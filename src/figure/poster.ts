/** A figure on a sheet of its own, with all that a picture must carry once it has left the page. */
import type { Colour, Mark, PlacedFigure } from './mark';
import { balancedWidth, textBlock, type TextStyle } from './text-block';

/** What stands on the sheet beside the figure, as finished sentences. None is ever cut; an empty one takes no room. */
export interface PosterWords {
  /** The finding. */
  readonly title: string;
  /** The denominator. */
  readonly dek: string;
  /** What was selected, in words. */
  readonly selection: string;
  /** How the numbers are to be read, and footnotes. */
  readonly notes: readonly string[];
  /** Who says it: number of events and pages, version, date, licence. */
  readonly source: string;
  /** Address of the same selection. */
  readonly link: string;
  /** The picture in words, for those who do not see it. */
  readonly alt: string;
}

export interface PosterParts {
  readonly figure: PlacedFigure;
  /** Below the figure; null where the figure has its own. */
  readonly legend: PlacedFigure | null;
  /** True for a figure that runs from edge to edge and may be drawn beyond its height, as a map. */
  readonly bleed: boolean;
  /** False where the title stands above the sheet: then it names the picture and is not drawn. */
  readonly titled: boolean;
}

/** Below this width in px the sheet is a phone's, or half a column of print. */
const NARROW = 480;
const RULE = 2;

/** Room at the left and right of what does not bleed, px. */
export function posterMargin(width: number): number {
  return width < NARROW ? 12 : 16;
}

/** The sheet: rule, title, dek, selection, figure, legend, source and notes, from top to bottom. It is as high as it must be. */
export function poster(
  words: PosterWords,
  { figure, legend, bleed, titled }: PosterParts,
  width: number,
): PlacedFigure {
  const margin = posterMargin(width);
  const narrow = width < NARROW;
  const head = new Column(margin, RULE + (narrow ? 12 : 16), width - 2 * margin);
  const title = { size: narrow ? 19 : 23, weight: 600, family: 'serif', fill: 'ink' } as const;
  if (titled) head.write(words.title, title, 5, balancedWidth(words.title, width - 2 * margin, title));
  head.write(words.dek, { size: 14, fill: 'ink-2' }, 3);
  head.write(words.selection, { size: 13, fill: 'ink-3' }, 0);

  const top = Math.round(head.bottom + 14);
  const figureBottom = top + figure.height;
  const foot = new Column(margin, figureBottom, width - 2 * margin);
  if (legend !== null) foot.place(legend, 8);
  if (!bleed) foot.bottom += 12;
  foot.rule();
  foot.bottom += 9;
  foot.write(words.source, { size: 13, fill: 'ink-2' }, 2);
  foot.write(words.link, { size: 12, fill: 'link' }, 4);
  for (const note of words.notes) foot.write(note, { size: 12, fill: 'ink-3' }, 3);
  const height = Math.ceil(foot.bottom + 12);

  const at = { type: 'group', shift: { x: bleed ? 0 : margin, y: top }, marks: figure.marks } as const;
  const sheet = (y: number, bottom: number): Mark => ({
    type: 'rect',
    x: 0,
    y,
    width,
    height: bottom - y,
    fill: 'paper',
  });
  return {
    width,
    height,
    title: words.title,
    description: words.alt,
    marks: [
      at,
      // Paper covers what a map draws beyond its edges: a file for office programs has no clip path.
      ...(bleed ? [sheet(0, top), sheet(figureBottom, height)] : []),
      { type: 'rect', x: 0, y: 0, width, height: RULE, fill: 'ink' },
      ...head.marks,
      ...foot.marks,
    ],
  };
}

/** Text and figures one below the other. */
class Column {
  readonly marks: Mark[] = [];
  readonly #x: number;
  readonly #width: number;
  bottom: number;

  constructor(x: number, top: number, width: number) {
    this.#x = x;
    this.#width = width;
    this.bottom = top;
  }

  /** @param after Room below, px. */
  write(text: string, style: TextStyle & { readonly fill: Colour }, after: number, width = this.#width): void {
    if (text.trim() === '') return;
    const block = textBlock(text, this.#x, this.bottom, width, style, Infinity);
    this.marks.push(...block.marks);
    this.bottom = block.bottom + after;
  }

  place({ marks, height }: PlacedFigure, before: number): void {
    this.marks.push({ type: 'group', shift: { x: this.#x, y: this.bottom + before }, marks });
    this.bottom += before + height;
  }

  rule(): void {
    const [x1, x2, y] = [this.#x, this.#x + this.#width, Math.round(this.bottom) + 0.5];
    this.marks.push({ type: 'line', x1, x2, y1: y, y2: y, stroke: 'line', strokeWidth: 1 });
    this.bottom = y;
  }
}
