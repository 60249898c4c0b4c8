/** A rectangle in CSS px from the page's upper left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];
export type Rgb = readonly [red: number, green: number, blue: number];

/** A box that is drawn round a text. */
export interface Frame {
  readonly area: Area;
  readonly order: number;
  /** True where nothing shows through it. */
  readonly opaque: boolean;
}

/** A line of text that a reader can see. */
export interface DrawnText {
  readonly text: string;
  /** What the glyphs cover: from the tallest letter to the deepest. */
  readonly ink: Area;
  /** px on the screen. */
  readonly size: number;
  readonly colour: Rgb;
  /** True where an outline in the colour of the ground sets the glyphs off. */
  readonly halo: boolean;
  /** True for what belongs to the ground of a figure, such as names of countries. */
  readonly ground: boolean;
  /** Index of its SVG in `svgs`; null in HTML. */
  readonly svg: number | null;
  /** What moves with it when a reader scrolls: 0 is the page. */
  readonly layer: number;
  /** Place in the order of painting. */
  readonly order: number;
  /** Beyond this it is cut off; null where nothing cuts. */
  readonly clip: Area | null;
  /** The nearest element around it that draws an edge or a ground of its own; null in the open page. */
  readonly frame: Frame | null;
  /** Where it stands, for the reader of a finding. */
  readonly where: string;
}

/** A shape of a figure. */
export interface DrawnShape {
  /** Its outline as drawn, piece by piece. */
  readonly outline: readonly (readonly Point[])[];
  readonly fill: Rgb | 'hatch' | null;
  readonly stroke: Rgb | null;
  readonly strokeWidth: number;
  /** True for what figures lie on, such as land. */
  readonly ground: boolean;
  readonly svg: number;
  readonly order: number;
  readonly layer: number;
  /** Beyond this it is cut off; null where nothing cuts. */
  readonly clip: Area | null;
  readonly where: string;
}

export interface DrawnSvg {
  readonly area: Area;
  /** True where it cuts off what stands outside. */
  readonly cuts: boolean;
}

/** A closed choice whose text may be longer than its field. */
export interface DrawnChoice {
  readonly text: string;
  /** px that the text needs and has. */
  readonly needs: number;
  readonly has: number;
  readonly where: string;
}

/** What a page shows, measured. */
export interface LayoutFacts {
  readonly width: number;
  readonly paper: Rgb;
  readonly texts: readonly DrawnText[];
  readonly shapes: readonly DrawnShape[];
  readonly svgs: readonly DrawnSvg[];
  readonly choices: readonly DrawnChoice[];
}

/** Measures what the page shows. Runs in the page, so it uses nothing of this file. */
export function readLayout(): LayoutFacts {
  /** Distance between the points of an outline, px. */
  const STEP = 3;
  const [dx, dy] = [window.scrollX, window.scrollY];
  const round = (n: number) => Math.round(n * 10) / 10;
  const areaOf = ({ left, top, width, height }: DOMRect): Area => ({ x: left + dx, y: top + dy, width, height });

  const canvas = document.createElement('canvas');
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (brush === null) throw new Error('This browser gives no canvas to measure with.');

  const colours = new Map<string, { rgb: Rgb; alpha: number }>();
  /** What the browser makes of a colour, however it is written. */
  const colourOf = (value: string) => {
    let known = colours.get(value);
    if (known === undefined) {
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = '#000';
      brush.fillStyle = value;
      brush.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = brush.getImageData(0, 0, 1, 1).data;
      known = { rgb: [r, g, b], alpha: a / 255 };
      colours.set(value, known);
    }
    return known;
  };
  const ground = colourOf(getComputedStyle(document.documentElement).backgroundColor);
  const paper: Rgb = ground.alpha === 0 ? [255, 255, 255] : ground.rgb;
  const over = (rgb: Rgb, alpha: number): Rgb => {
    const mix = (top: number, below: number) => Math.round(top * alpha + below * (1 - alpha));
    return [mix(rgb[0], paper[0]), mix(rgb[1], paper[1]), mix(rgb[2], paper[2])];
  };

  const order = new Map<Element, number>();
  for (const element of document.querySelectorAll('*')) order.set(element, order.size);

  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element) => {
    let style = styles.get(element);
    if (style === undefined) styles.set(element, (style = getComputedStyle(element)));
    return style;
  };
  const remembered = <T>(read: (element: Element) => T) => {
    const known = new Map<Element, T>();
    return (element: Element): T => {
      const before = known.get(element);
      if (before !== undefined || known.has(element)) return before as T;
      const value = read(element);
      known.set(element, value);
      return value;
    };
  };

  const isShown: (element: Element) => boolean = remembered((element) => {
    const style = styleOf(element);
    if (style.opacity === '0' || style.clipPath !== 'none') return false;
    return element.parentElement === null || isShown(element.parentElement);
  });
  const isVisible = (element: Element) =>
    isShown(element) && element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });

  const scrolls = (element: Element) =>
    element !== document.body && /auto|scroll/.test(`${styleOf(element).overflowX} ${styleOf(element).overflowY}`);
  const layers: Element[] = [];
  const layerOf: (element: Element) => number = remembered((element) => {
    const { position } = styleOf(element);
    const own =
      position === 'fixed' || position === 'sticky' || element.matches('dialog, [popover]') || scrolls(element);
    if (own) return layers.push(element);
    return element.parentElement === null ? 0 : layerOf(element.parentElement);
  });

  const meet = (a: Area, b: Area): Area => {
    const [left, top] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
    const right = Math.min(a.x + a.width, b.x + b.width);
    const bottom = Math.min(a.y + a.height, b.y + b.height);
    return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
  };
  const cuts = (element: Element) => {
    const { overflowX, overflowY } = styleOf(element);
    return [overflowX, overflowY].map((value) => value === 'hidden' || value === 'clip');
  };
  const clipOf: (element: Element) => Area | null = remembered((element) => {
    if (element === document.body || element === document.documentElement) return null;
    // What a reader can scroll to is not cut off.
    if (scrolls(element)) return null;
    const outer = element.parentElement === null ? null : clipOf(element.parentElement);
    const [x, y] =
      element instanceof SVGElement && !(element instanceof SVGSVGElement) ? [false, false] : cuts(element);
    if (!x && !y) return outer;
    const box = areaOf(element.getBoundingClientRect());
    const own = {
      x: x ? box.x : -1e6,
      y: y ? box.y : -1e6,
      width: x ? box.width : 2e6,
      height: y ? box.height : 2e6,
    };
    return outer === null ? own : meet(outer, own);
  });

  /** Parts of the page are as wide as it; only what a text can stick out of is its frame. */
  const frameOf: (element: Element) => Frame | null = remembered((element) => {
    if (element.matches('main, section, header, footer, body, html, svg, svg *') || scrolls(element)) return null;
    const style = styleOf(element);
    const edges = ['Top', 'Right', 'Bottom', 'Left'] as const;
    const hasEdge = edges.every((edge) => parseFloat(style[`border${edge}Width`]) > 0);
    const { alpha } = colourOf(style.backgroundColor);
    if (style.display !== 'inline' && (hasEdge || alpha > 0)) {
      const area = areaOf(element.getBoundingClientRect());
      return { area, order: order.get(element) ?? 0, opaque: alpha === 1 };
    }
    return element.parentElement === null ? null : frameOf(element.parentElement);
  });

  const whereOf: (element: Element) => string = remembered((element) => {
    const view = element.closest('[data-view]')?.getAttribute('data-view');
    const place = view ?? element.closest('header, footer, main, dialog, nav')?.localName ?? 'page';
    const key = element.closest('[data-key]')?.getAttribute('data-key');
    return key === undefined || key === null ? `${place} ${element.localName}` : `${place} ${key}`;
  });

  const svgs: SVGSVGElement[] = [];
  const svgOf = (element: Element): number | null => {
    const svg = element instanceof SVGElement ? (element.ownerSVGElement ?? element) : null;
    if (!(svg instanceof SVGSVGElement)) return null;
    const at = svgs.indexOf(svg);
    return at === -1 ? svgs.push(svg) - 1 : at;
  };

  const isGround = (element: Element, svg: Element) => {
    const hidden = element.closest('[aria-hidden="true"]');
    return hidden !== null && hidden !== svg && svg.contains(hidden);
  };

  const inks = new Map<string, { up: number; down: number; above: number; below: number }>();
  const inkOf = (text: string, { fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration) => {
    const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    const name = `${font}\n${text}`;
    let ink = inks.get(name);
    if (ink === undefined) {
      brush.font = font;
      const measured = brush.measureText(text);
      ink = {
        up: measured.actualBoundingBoxAscent,
        down: measured.actualBoundingBoxDescent,
        above: measured.fontBoundingBoxAscent,
        below: measured.fontBoundingBoxDescent,
      };
      inks.set(name, ink);
    }
    return ink;
  };

  const texts: DrawnText[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const element = node.parentElement;
    const text = node.data.replace(/\s+/g, ' ').trim();
    if (element === null || text === '') continue;
    if (element.matches('script, style, option, title, desc, noscript') || !isVisible(element)) continue;
    const style = styleOf(element);
    const { up, down, above, below } = inkOf(text, style);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1 || rect.height < 1) continue;
      const scale = rect.height / (above + below);
      const baseline = rect.top + dy + above * scale;
      const ink = { x: rect.left + dx, y: baseline - up * scale, width: rect.width, height: (up + down) * scale };
      // What waits above the page is shown when it is wanted.
      if (ink.y + ink.height <= 0) continue;
      const svg = svgOf(element);
      const { rgb, alpha } = colourOf(svg === null ? style.color : style.fill);
      texts.push({
        text,
        ink,
        size: parseFloat(style.fontSize) * (svg === null ? 1 : scale),
        colour: over(rgb, alpha),
        halo: svg !== null && style.stroke !== 'none' && style.paintOrder.startsWith('stroke'),
        ground: svg !== null && svgs[svg] !== undefined && isGround(element, svgs[svg]),
        svg,
        layer: layerOf(element),
        order: order.get(element) ?? 0,
        clip: clipOf(element),
        frame: frameOf(element),
        where: whereOf(element),
      });
    }
  }

  /** The pieces of a path, so that no line is seen between them. */
  const piecesOf = (shape: SVGGeometryElement): SVGGeometryElement[] => {
    const d = shape.localName === 'path' ? (shape.getAttribute('d') ?? '') : '';
    const parts = d.split(/(?=M)/).filter((part) => part.trim() !== '');
    if (parts.length < 2) return [shape];
    return parts.map((part) => {
      const piece = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      piece.setAttribute('d', part);
      return piece;
    });
  };
  const numbersIn = (d: string) => [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
  /** Points along one piece. Straight lines and single curves are most of them, and faster by hand. */
  const pointsOf = (piece: SVGGeometryElement): Point[] => {
    const d = piece.getAttribute('d') ?? '';
    const numbers = numbersIn(d);
    if (/^[ML\d\s,.-]+Z?$/.test(d)) {
      const ends = Array.from({ length: numbers.length / 2 }, (_, i): Point => [
        numbers[2 * i] ?? 0,
        numbers[2 * i + 1] ?? 0,
      ]);
      return d.endsWith('Z') ? [...ends, ...ends.slice(0, 1)] : ends;
    }
    if (/^M[\d\s,.-]+C[\d\s,.-]+$/.test(d) && numbers.length === 8) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = numbers;
      const at = (t: number, a: number, b: number, c: number, e: number) =>
        (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * e;
      const steps = Math.ceil(Math.hypot(x3 - x0, y3 - y0) / STEP) + 1;
      return Array.from({ length: steps + 1 }, (_, i) => [
        at(i / steps, x0, x1, x2, x3),
        at(i / steps, y0, y1, y2, y3),
      ]);
    }
    const length = piece.getTotalLength();
    const steps = Math.max(1, Math.ceil(length / STEP));
    return Array.from({ length: steps + 1 }, (_, i) => {
      const { x, y } = piece.getPointAtLength((length * i) / steps);
      return [x, y];
    });
  };
  const outlineOf = (shape: SVGGeometryElement): Point[][] => {
    const matrix = shape.getScreenCTM();
    if (matrix === null) return [];
    const { a, b, c, d, e, f } = matrix;
    return piecesOf(shape).map((piece) =>
      pointsOf(piece).map(([x, y]) => [round(a * x + c * y + e + dx), round(b * x + d * y + f + dy)]),
    );
  };

  const withText = new Set(texts.map(({ svg }) => svg));
  const shapes: DrawnShape[] = [];
  for (const shape of document.querySelectorAll<SVGGeometryElement>(
    'svg :is(rect, circle, ellipse, line, path, polyline, polygon)',
  )) {
    if (shape.closest('defs, pattern, clipPath, mask, symbol') || shape.matches('.hit') || !isVisible(shape)) continue;
    const svg = svgOf(shape);
    const owner = svg === null ? undefined : svgs[svg];
    // A glyph without words of its own is a picture within the text.
    if (svg === null || owner === undefined || !withText.has(svg)) continue;
    const style = styleOf(shape);
    const faded = parseFloat(style.opacity) * parseFloat(styleOf(shape.parentElement ?? shape).opacity);
    const seen = ({ rgb, alpha }: { rgb: Rgb; alpha: number }, opacity: string) => {
      const visible = alpha * parseFloat(opacity) * faded;
      return visible < 0.05 ? null : over(rgb, visible);
    };
    const fill =
      style.fill === 'none'
        ? null
        : style.fill.startsWith('url')
          ? 'hatch'
          : seen(colourOf(style.fill), style.fillOpacity);
    const stroke = style.stroke === 'none' ? null : seen(colourOf(style.stroke), style.strokeOpacity);
    if (fill === null && stroke === null) continue;
    shapes.push({
      outline: outlineOf(shape),
      fill,
      stroke,
      strokeWidth: parseFloat(style.strokeWidth),
      ground: isGround(shape, owner),
      svg,
      order: order.get(shape) ?? 0,
      layer: layerOf(shape),
      clip: clipOf(shape),
      where: whereOf(shape),
    });
  }

  const choices: DrawnChoice[] = [];
  for (const select of document.querySelectorAll('select')) {
    if (!isVisible(select)) continue;
    const style = styleOf(select);
    const text = select.selectedOptions[0]?.text ?? '';
    brush.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const has = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    choices.push({ text, needs: brush.measureText(text).width, has, where: whereOf(select) });
  }

  return {
    width: document.documentElement.clientWidth,
    paper,
    texts,
    shapes,
    svgs: svgs.map((svg) => ({
      area: areaOf(svg.getBoundingClientRect()),
      cuts: styleOf(svg).overflowX !== 'visible',
    })),
    choices,
  };
}
