/** The page's fonts inside a document that is drawn on a canvas: an image there reads no file but itself. */

/** A face as the style sheet of the page declares it. */
export interface PageFace {
  readonly family: string;
  readonly style: string;
  readonly weight: string;
  /** Address of the file. */
  readonly url: string;
  /** `unicode-range` as written; '' is every character. */
  readonly range: string;
}

/** The faces of all style sheets that may be read. */
export function pageFaces(document: Document): PageFace[] {
  return [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const { style } = rule;
      const file = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src'))?.[1];
      if (file === undefined) return [];
      return {
        family: style.getPropertyValue('font-family').replace(/^["']|["']$/g, ''),
        style: style.getPropertyValue('font-style') || 'normal',
        weight: style.getPropertyValue('font-weight') || 'normal',
        url: new URL(file, sheet.href ?? document.baseURI).href,
        range: style.getPropertyValue('unicode-range'),
      };
    }),
  );
}

/** A style sheet of another origin, as an extension may add one, cannot be read. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

/** The faces that a document uses: those that it names, and whose characters it has. */
export function facesFor(svg: string, faces: readonly PageFace[]): PageFace[] {
  const characters = new Set([...svg].map((character) => character.codePointAt(0) ?? 0));
  const italic = svg.includes('font-style="italic"');
  return faces.filter(
    ({ family, style, range }) =>
      svg.includes(family) && (style !== 'italic' || italic) && [...characters].some((code) => isInRange(code, range)),
  );
}

function isInRange(code: number, range: string): boolean {
  if (range === '') return true;
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    // "U+4??" stands for U+400 to U+4FF.
    return code >= parseInt(first.replaceAll('?', '0'), 16) && code <= parseInt(last.replaceAll('?', 'F'), 16);
  });
}

/**
 * The document with its faces inside.
 *
 * @throws {TypeError} If a font cannot be fetched.
 */
export async function withFaces(svg: string, faces: readonly PageFace[], fetchFile = fetch): Promise<string> {
  const rules = await Promise.all(
    facesFor(svg, faces).map(async ({ family, style, weight, url, range }) => {
      const response = await fetchFile(url);
      if (!response.ok) throw new TypeError(`${url} answered ${response.status}.`);
      const file = base64(new Uint8Array(await response.arrayBuffer()));
      const limits = range === '' ? '' : `unicode-range:${range};`;
      return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};${limits}src:url(data:font/woff2;base64,${file})}`;
    }),
  );
  return svg.replace(/^<svg[^>]*>/, (root) => `${root}<style>${rules.join('')}</style>`);
}

function base64(bytes: Uint8Array): string {
  // A call takes only so many arguments.
  const pieces: string[] = [];
  for (let i = 0; i < bytes.length; i += 0x8000) pieces.push(String.fromCharCode(...bytes.subarray(i, i + 0x8000)));
  return btoa(pieces.join(''));
}
