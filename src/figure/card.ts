/** The picture that stands beside a shared link: a title and up to three facts, to be read at the size of a hand. */
import type { Mark, PlacedFigure } from './mark';
import { fitText, wrapText } from '../plot/fit-text';
import { balancedWidth, LINE, lineAt, textBlock } from './text-block';

/** One of the things that are said below the title. */
export interface CardFact {
  /** What is told; '' takes no room. */
  readonly label: string;
  readonly text: string;
  /** Stands before the text; null where there is none. */
  readonly mark: { readonly marks: readonly Mark[]; readonly width: number; readonly height: number } | null;
}

export interface CardWords {
  /** Name of the site. */
  readonly site: string;
  readonly title: string;
  /** BCP 47 of the title; empty where it is not stated. */
  readonly titleLang: string;
  /** From left to right; at least one. */
  readonly facts: readonly CardFact[];
  /** The card in words, for those who do not see it. */
  readonly alt: string;
}

/** CSS px. */
export const CARD = { width: 600, height: 315 } as const;
/** Pixels to the CSS px: 1200 × 630, as those who show links ask for. Nothing on a card is under 24 of them. */
export const CARD_SCALE = 2;

const MARGIN = 36;
const ROOM = CARD.width - 2 * MARGIN;
const RULE = 3;

const SITE = { size: 20, weight: 600, family: 'serif', fill: 'ink' } as const;
const LOGO = { top: 19, size: 28, gap: 10 } as const;
const LABEL = { size: 13, fill: 'ink-3' } as const;
const FACT = { weight: 600, fill: 'ink' } as const;
/** The largest at which every fact has room is taken, px. */
const FACT_SIZES = [17, 15, 13] as const;
const LEAST_FACT = 13;
const FACT_BOTTOM = 304;
/** Between two facts; a mark hangs in it. */
const GUTTER = 30;
/** Between a mark and what it marks, px. */
const MARK_GAP = 5;

/** From the top edge of the title to the line below it, px. */
const TITLE = { top: 60, bottom: 209 } as const;
/** The largest at which the whole title has room is taken, px. */
const TITLE_SIZES = [34, 30, 26, 23, 20] as const;
const LEAST_SIZE = 20;
const TITLE_LINES = 5;

/** What has no room in the smallest size, which is five lines of a title and three of a fact, ends in an ellipsis. */
export function card(words: CardWords): PlacedFigure {
  const { site, title, titleLang, facts, alt } = words;
  const beside = LOGO.size + LOGO.gap;
  const [x1, x2, y] = [MARGIN, MARGIN + ROOM, TITLE.bottom + 8.5];
  return {
    ...CARD,
    title,
    description: alt,
    marks: [
      { type: 'rect', x: 0, y: 0, width: CARD.width, height: RULE, fill: 'ink' },
      { type: 'group', shift: { x: MARGIN, y: LOGO.top }, marks: LOGO_MARKS },
      lineAt(
        fitText(site, ROOM - beside, SITE.size, SITE.weight, SITE.family),
        MARGIN + beside,
        LOGO.top + LOGO.size / 2,
        SITE,
      ),
      ...titleMarks(title, titleLang),
      { type: 'line', x1, x2, y1: y, y2: y, stroke: 'line-strong', strokeWidth: 1 },
      ...factMarks(facts),
    ],
  };
}

/** The site's mark in a square of 28 px: counted, and there but not broken down. */
const LOGO_MARKS: readonly Mark[] = [
  { type: 'path', d: 'M13 1.5a12.5 12.5 0 0 0 0 25z', fill: 'ink' },
  { type: 'path', d: 'M15.5 1.8a12.4 12.4 0 0 1 0 24.4z', fill: 'hatch', stroke: 'ink', strokeWidth: 1.2 },
];

function titleMarks(title: string, lang: string): readonly Mark[] {
  const linesFor = (size: number) => wrapText(title, ROOM, Infinity, size, 600, 'serif').length;
  const room = (size: number) => Math.min(TITLE_LINES, Math.floor((TITLE.bottom - TITLE.top) / (size * LINE)));
  const largest = TITLE_SIZES.find((size) => linesFor(size) <= room(size));
  const style = { size: largest ?? LEAST_SIZE, weight: 600, family: 'serif', fill: 'ink' } as const;
  const width = largest === undefined ? ROOM : balancedWidth(title, ROOM, style);
  const { marks } = textBlock(title, MARGIN, TITLE.top, width, style, room(style.size));
  return marks.map((mark) => (mark.type === 'text' && lang !== '' ? { ...mark, lang } : mark));
}

/** Facts side by side, in one size. */
function factMarks(facts: readonly CardFact[]): readonly Mark[] {
  const width = (ROOM - GUTTER * (facts.length - 1)) / facts.length;
  const top = TITLE.bottom + 18;
  const placed = facts.map((fact, at) => {
    const x = MARGIN + at * (width + GUTTER);
    const head = textBlock(fact.label, x, top, width, LABEL, 1);
    return { ...fact, x, head, top: head.bottom + 2 };
  });
  const linesAt = (from: number, size: number) => Math.floor((FACT_BOTTOM - from) / (size * LINE));
  const fits = (size: number) =>
    placed.every(
      ({ text, top: from }) => wrapText(text, width, Infinity, size, FACT.weight).length <= linesAt(from, size),
    );
  const size = FACT_SIZES.find(fits) ?? LEAST_FACT;
  return placed.flatMap(({ text, mark, x, head, top: from }): readonly Mark[] => {
    const middle = from + (size * LINE) / 2;
    return [
      ...head.marks,
      ...(mark === null
        ? []
        : [
            {
              type: 'group',
              shift: { x: x - MARK_GAP - mark.width, y: middle - mark.height / 2 },
              marks: mark.marks,
            } as const,
          ]),
      ...textBlock(text, x, from, width, { ...FACT, size }, linesAt(from, size)).marks,
    ];
  });
}
