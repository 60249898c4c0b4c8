import { expect, it } from 'vitest';
import { facesFor, withFaces, type PageFace } from '../../../src/io/page-fonts';

const face = (url: string, range: string, change: Partial<PageFace> = {}): PageFace => ({
  family: 'Susret Sans',
  style: 'normal',
  weight: '400 700',
  url,
  range,
  ...change,
});
const LATIN = face('latin.woff2', 'U+20-7E, U+A0-FF');
const CYRILLIC = face('cyrillic.woff2', 'U+4??');
const ITALIC = face('italic.woff2', 'U+20-7E', { style: 'italic' });
const OTHER = face('other.woff2', '', { family: 'Else' });
const ALL = [LATIN, CYRILLIC, ITALIC, OTHER];
const svg = (text: string, more = '') => `<svg font-family="'Susret Sans'"><text${more}>${text}</text></svg>`;

it.each([
  [svg('Kukës'), ['latin.woff2']],
  [svg('Ниш'), ['latin.woff2', 'cyrillic.woff2']],
  [svg('quote', ' font-style="italic"'), ['latin.woff2', 'italic.woff2']],
])('facesFor takes what %s needs', (document, files) => {
  expect(facesFor(document, ALL).map(({ url }) => url)).toEqual(files);
});

it('withFaces puts the files into the document', async () => {
  const fetchFile = () => Promise.resolve(new Response('abc'));
  expect(await withFaces(svg('a'), ALL, fetchFile)).toBe(
    `<svg font-family="'Susret Sans'"><style>@font-face{font-family:'Susret Sans';font-style:normal;font-weight:400 700;` +
      `unicode-range:U+20-7E, U+A0-FF;src:url(data:font/woff2;base64,YWJj)}</style><text>a</text></svg>`,
  );
});

it('withFaces throws where a font is not there', async () => {
  const fetchFile = () => Promise.resolve(new Response('', { status: 404 }));
  await expect(withFaces(svg('a'), ALL, fetchFile)).rejects.toThrow('latin.woff2 answered 404');
});
