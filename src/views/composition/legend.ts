/** The key of the composition, in its own marks. */
import '../../i18n/en/composition';
import type { Mark } from '../../figure/mark';
import type { Locale } from '../../i18n/locale';
import { textWidth } from '../../plot/text-width';
import { outlineMark } from './named-lane';
import type { Row } from './row-model';
import { LINE, textBlock, type Block } from '../../figure/text-block';
import { closedPiece } from './torn';

const STYLE = { size: 13, fill: 'ink-2' } as const;
const KEY_GAP = 7;
const ITEM_GAP = 20;
const PITCH = 21;

interface Item {
  readonly text: string;
  readonly width: number;
  readonly mark: (x: number, middle: number) => Mark[];
}

function itemsFor(rows: readonly Row[], compact: boolean, locale: Locale): Item[] {
  const solid = (x: number, middle: number): Mark => ({
    type: 'rect',
    x,
    y: middle - 6,
    width: 20,
    height: 12,
    fill: 'ink-2',
  });
  const items: Item[] = [
    {
      text: locale.t(compact ? 'composition.legend.compact-solid' : 'composition.legend.solid'),
      width: 20,
      mark: (x, middle) => [solid(x, middle)],
    },
    {
      text: locale.t('composition.legend.hatch'),
      width: 20,
      mark: (x, middle) => [closedPiece(x + 0.5, middle - 5.5, 19, 11)],
    },
    {
      text: locale.t(compact ? 'composition.legend.compact-outline' : 'composition.legend.outline'),
      width: 6,
      mark: (x, middle) => [outlineMark(x, middle, 6, 'ink-2')],
    },
  ];
  if (rows.some(({ bar }) => bar?.about)) {
    items.push({
      text: locale.t('composition.legend.about'),
      width: 24,
      mark: (x, middle) => [
        solid(x, middle),
        {
          type: 'line',
          x1: x + 23,
          x2: x + 23,
          y1: middle - 8,
          y2: middle + 8,
          stroke: 'ink',
          strokeWidth: 2,
          dash: [3, 2],
        },
      ],
    });
  }
  return items;
}

/** The items one after another, in as many lines as the width asks for; in short words where `compact`. */
export function legendBlock(rows: readonly Row[], top: number, width: number, compact: boolean, locale: Locale): Block {
  const marks: Mark[] = [];
  let x = 0;
  let y = top;
  for (const item of itemsFor(rows, compact, locale)) {
    const textX = item.width + KEY_GAP;
    const whole = textX + textWidth(item.text, STYLE.size);
    if (x > 0 && x + whole > width) {
      x = 0;
      y += PITCH;
    }
    const lines = textBlock(item.text, x + textX, y + 2, width - x - textX, STYLE, 3);
    marks.push(...item.mark(x, y + 10), ...lines.marks);
    x += whole + ITEM_GAP;
    y = lines.bottom - 2 - STYLE.size * LINE;
  }
  return { marks, bottom: y + PITCH };
}
