import { keyOf } from './keys';
import type { Colour, GroupMark, Mark, Paint } from './mark';

/** How marks are drawn, beside what they say themselves. */
export interface Setting {
  /** Id of the hatch pattern of the surrounding SVG (see `Figure.svelte`). */
  readonly hatch: string;
  /** Key of the group that holds the one tab stop; null gives it to none. */
  readonly current: string | null;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A mark and the element that shows it. */
interface Drawn {
  readonly element: SVGElement;
  mark: Mark;
  attributes: Attributes;
  children: Drawn[];
  hit: Drawn | null;
}

const SVG = 'http://www.w3.org/2000/svg';
const NONE: Attributes = {};

/**
 * Marks drawn into an SVG element that holds nothing else. The next list changes only what differs: a group with a key keeps its
 * element wherever it stands, other marks keep theirs in the order of their type.
 */
export class Drawing {
  readonly #parent: SVGElement;
  #drawn: Drawn[] = [];
  #hatch: string | null = null;

  constructor(parent: SVGElement) {
    this.#parent = parent;
  }

  /** Shows these marks instead of those before. The focus stays with its group while that is shown. */
  show(marks: readonly Mark[], setting: Setting): void {
    const focused = this.#parent.contains(document.activeElement) ? document.activeElement : null;
    const anew = setting.hatch !== this.#hatch;
    this.#hatch = setting.hatch;
    this.#drawn = patchList(this.#parent, this.#drawn, marks, setting, anew);
    // A browser takes the focus from an element that is moved in the document, as rows that change places are.
    if (focused instanceof SVGElement && focused.isConnected && document.activeElement === document.body) {
      focused.focus({ preventScroll: true });
    }
  }
}

function patchList(
  parent: SVGElement,
  before: readonly Drawn[],
  marks: readonly Mark[],
  setting: Setting,
  anew: boolean,
): Drawn[] {
  const take = supply(before);
  const after = marks.map((mark) => {
    const drawn = take(mark) ?? create(mark);
    patch(drawn, mark, setting, anew);
    return drawn;
  });
  const kept = new Set(after);
  for (const drawn of before) if (!kept.has(drawn)) drawn.element.remove();
  let next: ChildNode | null = parent.firstChild;
  for (const { element } of after) {
    if (element === next) next = next.nextSibling;
    else parent.insertBefore(element, next);
  }
  return after;
}

/** Hands out what was drawn before: a group by its key, other marks in the order of their type; undefined where there is none left. */
function supply(before: readonly Drawn[]): (mark: Mark) => Drawn | undefined {
  const left = new Map<string, Drawn[]>();
  for (let i = before.length - 1; i >= 0; i--) {
    const drawn = before[i];
    if (drawn === undefined) continue;
    const name = supplyName(drawn.mark);
    const same = left.get(name);
    if (same) same.push(drawn);
    else left.set(name, [drawn]);
  }
  return (mark) => left.get(supplyName(mark))?.pop();
}

const supplyName = (mark: Mark) => (keyOf(mark) === null ? mark.type : `key ${keyOf(mark)}`);

function create(mark: Mark): Drawn {
  const element = document.createElementNS(SVG, mark.type === 'group' ? 'g' : mark.type);
  return { element, mark, attributes: NONE, children: [], hit: null };
}

function patch(drawn: Drawn, mark: Mark, setting: Setting, anew: boolean): void {
  const fresh = drawn.attributes === NONE;
  const unchanged = drawn.mark === mark && !fresh && !anew;
  if (mark.type !== 'group') {
    if (unchanged) return;
    if (mark.type === 'text' && (fresh || drawn.mark.type !== 'text' || drawn.mark.text !== mark.text)) {
      setText(drawn.element, mark.text);
    }
    write(drawn, shapeAttributes(mark, setting));
  } else {
    if (!unchanged || keyOf(mark) !== null) write(drawn, groupAttributes(mark, setting));
    if (!unchanged || keyOf(mark) === null) patchGroup(drawn, mark, setting, anew);
  }
  drawn.mark = mark;
}

function setText(element: SVGElement, text: string): void {
  const { firstChild } = element;
  if (firstChild instanceof Text) firstChild.data = text;
  else element.textContent = text;
}

function patchGroup(drawn: Drawn, mark: GroupMark, setting: Setting, anew: boolean): void {
  if (mark.hit === undefined) {
    drawn.hit?.element.remove();
    drawn.hit = null;
  } else {
    const area = { type: 'rect', ...mark.hit } as const;
    drawn.hit ??= create(area);
    write(drawn.hit, { class: 'hit', ...mark.hit, fill: 'transparent' });
    // First, so that all marks come to stand before it.
    if (drawn.hit.element.parentNode === null) drawn.element.append(drawn.hit.element);
  }
  drawn.children = patchList(drawn.element, drawn.children, mark.marks, setting, anew);
}

function write(drawn: Drawn, attributes: Attributes): void {
  const before = drawn.attributes;
  for (const name in attributes) {
    const value = attributes[name];
    if (value === before[name]) continue;
    if (value === undefined) drawn.element.removeAttribute(name);
    else drawn.element.setAttribute(name, String(value));
  }
  drawn.attributes = attributes;
}

function groupAttributes(mark: GroupMark, { current }: Setting): Attributes {
  const key = keyOf(mark);
  const classes = [...(key === null ? [] : ['mark']), ...(mark.dim === true ? ['dim'] : [])];
  const look = { class: classes.length > 0 ? classes.join(' ') : undefined };
  if (key === null) return look;
  return {
    ...look,
    'data-key': key,
    role: 'button',
    tabindex: key === current ? 0 : -1,
    'aria-label': mark.name,
    'aria-pressed': mark.selected === undefined ? undefined : String(mark.selected),
  };
}

/** The same names for every mark of a type, so that what a mark no longer has is taken away. */
function shapeAttributes(mark: Exclude<Mark, GroupMark>, { hatch }: Setting): Attributes {
  switch (mark.type) {
    case 'rect': {
      const { x, y, width, height, radius } = mark;
      return { x, y, width, height, rx: radius, ...paint(mark, hatch) };
    }
    case 'circle':
      return { cx: mark.x, cy: mark.y, r: mark.r, ...paint(mark, hatch) };
    case 'line':
      return { x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2, ...paint(mark, hatch) };
    case 'path':
      return { d: mark.d, ...paint(mark, hatch) };
    case 'text':
      return {
        x: mark.x,
        y: mark.y,
        'font-size': mark.size,
        'font-weight': mark.weight,
        'font-style': mark.italic === true ? 'italic' : undefined,
        'text-anchor': mark.anchor,
        'letter-spacing': mark.tracking,
        lang: mark.lang,
        fill: colour(mark.fill ?? 'ink', hatch),
        stroke: colour(mark.halo, hatch),
        class: textClass(mark.family === 'serif', mark.halo !== undefined),
      };
  }
}

function textClass(serif: boolean, halo: boolean): string | undefined {
  if (serif) return halo ? 'serif halo' : 'serif';
  return halo ? 'halo' : undefined;
}

function paint(mark: Paint, hatch: string): Attributes {
  return {
    fill: colour(mark.fill ?? 'none', hatch),
    stroke: colour(mark.stroke, hatch),
    'stroke-width': mark.strokeWidth,
    'stroke-dasharray': mark.dash?.join(' '),
    opacity: mark.opacity,
  };
}

function colour(value: Colour | undefined, hatch: string): string | undefined {
  if (value === undefined || value === 'none') return value;
  return value === 'hatch' ? `url(#${hatch})` : `var(--${value})`;
}
