import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/figure/mark';
import { figureSvg, type SvgOptions } from '../../../src/figure/svg';

const LIGHT: SvgOptions = { theme: 'light', lang: 'en', idPrefix: 'f1', background: 'none' };

function svg(marks: readonly Mark[], options: Partial<SvgOptions> = {}): string {
  const figure = { width: 640, height: 480.004, title: 'Events by town', description: 'Six towns.', marks };
  return figureSvg(figure, { ...LIGHT, ...options });
}

/** The lines between the description and the end. */
function drawn(marks: readonly Mark[], options: Partial<SvgOptions> = {}): string[] {
  return svg(marks, options).split('\n').slice(3, -1);
}

describe('figureSvg', () => {
  it('gives a document with size, language, title and description', () => {
    const [root, title, desc, end] = svg([]).split('\n');
    expect(root).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480" viewBox="0 0 640 480" xml:lang="en" role="img"' +
        " aria-labelledby=\"f1-title f1-desc\" font-family=\"'Susret Sans', 'Source Sans 3', 'Noto Sans', 'Segoe UI', Arial, sans-serif\">",
    );
    expect(title).toBe('<title id="f1-title">Events by town</title>');
    expect(desc).toBe('<desc id="f1-desc">Six towns.</desc>');
    expect(end).toBe('</svg>');
  });

  it('lays paper under the marks unless it is to be transparent', () => {
    const paper = '<rect x="0" y="0" width="640" height="480" fill="#10181b"/>';
    expect(drawn([], { theme: 'dark', background: 'paper' })).toEqual([paper]);
    expect(drawn([], { theme: 'dark', background: 'none' })).toEqual([]);
  });

  it.each<[string, Mark, string]>([
    [
      'a rectangle',
      { type: 'rect', x: 1.234, y: -0.001, width: 10, height: 5, radius: 2, fill: 'g-mig' },
      '<rect x="1.23" y="0" width="10" height="5" rx="2" fill="#c77014"/>',
    ],
    [
      'a circle with a dashed edge',
      { type: 'circle', x: 5, y: 6, r: 9.999, stroke: 'event', strokeWidth: 1.5, dash: [3, 2.5] },
      '<circle cx="5" cy="6" r="10" fill="none" stroke="#0b5563" stroke-width="1.5" stroke-dasharray="3 2.5"/>',
    ],
    [
      'a line',
      { type: 'line', x1: 0, y1: 1, x2: 2, y2: 3, stroke: 'ink-3', opacity: 0.5 },
      '<line x1="0" y1="1" x2="2" y2="3" fill="none" stroke="#53636b" opacity="0.5"/>',
    ],
    [
      'a path with rounded numbers',
      { type: 'path', d: 'M1.23456,-7e-7L10,20.5C.555-.004 1.5.25 30 40Z', fill: 'land' },
      '<path d="M1.23,0L10,20.5C0.56 0 1.5 0.25 30 40Z" fill="#eaeeec"/>',
    ],
    [
      'text in ink',
      { type: 'text', x: 1, y: 2, text: 'Sarajevo', size: 14 },
      '<text x="1" y="2" font-size="14" textLength="50.97" lengthAdjust="spacingAndGlyphs" fill="#14232a">Sarajevo</text>',
    ],
    [
      'text in all its settings',
      {
        type: 'text',
        x: 1,
        y: 2,
        text: 'Сарајево',
        size: 16,
        weight: 600,
        family: 'serif',
        italic: true,
        anchor: 'end',
        fill: 'ink-2',
        tracking: 0.6,
        lang: 'sr-Cyrl',
      },
      '<text x="1" y="2" font-family="\'Susret Serif\', \'Source Serif 4\', \'Noto Serif\', Georgia, serif" font-size="16"' +
        ' font-weight="600" font-style="italic" text-anchor="end" letter-spacing="0.6" textLength="70.06" lengthAdjust="spacingAndGlyphs" xml:lang="sr-Cyrl" fill="#3d4c53">Сарајево</text>',
    ],
  ])('draws %s', (_, mark, expected) => {
    expect(drawn([mark])).toEqual([expected]);
  });

  it('draws a halo as a stroked copy under the text', () => {
    expect(drawn([{ type: 'text', x: 1, y: 2, text: 'Bar', size: 12, halo: 'land' }])).toEqual([
      '<text x="1" y="2" font-size="12" textLength="17.27" lengthAdjust="spacingAndGlyphs" fill="#eaeeec" stroke="#eaeeec" stroke-width="3" stroke-linejoin="round" aria-hidden="true">Bar</text>',
      '<text x="1" y="2" font-size="12" textLength="17.27" lengthAdjust="spacingAndGlyphs" fill="#14232a">Bar</text>',
    ]);
  });

  it('draws groups in order, dims those out of focus and leaves their hit areas out', () => {
    const inner: Mark = { type: 'circle', x: 1, y: 1, r: 1, fill: 'event' };
    const group: Mark = {
      type: 'group',
      key: 'a"b',
      name: 'One',
      dim: true,
      hit: { x: 0, y: 0, width: 24, height: 24 },
      marks: [inner],
    };
    expect(drawn([group])).toEqual(['<g opacity="0.35"><circle cx="1" cy="1" r="1" fill="#0b5563"/></g>']);
  });

  it('defines the hatch once, in the colours of the theme, and only where it is used', () => {
    const hatched: Mark = { type: 'group', marks: [{ type: 'rect', x: 0, y: 0, width: 9, height: 9, fill: 'hatch' }] };
    const dark = svg([hatched, hatched], { theme: 'dark' });
    expect(dark.match(/<pattern id="f1-hatch"/g)).toHaveLength(1);
    expect(dark).toContain('d="M0 8.49L8.49 0M-1 1L1 -1M7.49 9.49L9.49 7.49" fill="none" stroke="#9dabae"');
    expect(dark).not.toContain('patternTransform');
    expect(dark.match(/fill="url\(#f1-hatch\)"/g)).toHaveLength(2);
    expect(svg([])).not.toContain('pattern');
  });

  it('shares no id with a figure of another prefix', () => {
    const hatched: Mark = { type: 'rect', x: 0, y: 0, width: 9, height: 9, fill: 'hatch' };
    const ids = (text: string) => [...text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    const both = [...ids(svg([hatched])), ...ids(svg([hatched], { idPrefix: 'f2' }))];
    expect(both).toHaveLength(6);
    expect(new Set(both).size).toBe(6);
  });

  it('writes markup in texts as text', () => {
    const hostile = '<img onerror="alert(1)"> & ]]>';
    const text: Mark = { type: 'text', x: 0, y: 0, text: hostile, size: 12, lang: '"><script>' };
    const document = svg([text]);
    expect(document).toContain('&lt;img onerror=&quot;alert(1)&quot;&gt; &amp; ]]&gt;');
    expect(document).not.toMatch(/<img|<script/);
  });

  it('replaces characters that XML cannot hold', () => {
    const text: Mark = { type: 'text', x: 0, y: 0, text: 'a\u0000b\u001bc\ud800d\uffffe🙂\t', size: 12 };
    expect(svg([text])).toContain('>a\ufffdb\ufffdc\ufffdd\ufffde🙂\t</text>');
  });

  it('uses nothing that office programs do not read', () => {
    const marks: Mark[] = [
      { type: 'rect', x: 0, y: 0, width: 1, height: 1, fill: 'hatch' },
      { type: 'text', x: 0, y: 0, text: 'a', size: 12, halo: 'paper' },
    ];
    expect(svg(marks)).not.toMatch(/style|class|clip|foreignObject|var\(|href|paint-order/);
  });

  it.each([
    ['a size', { type: 'circle', x: 0, y: 0, r: NaN } as const, 'A mark of the figure has the number NaN'],
    [
      'a place',
      { type: 'text', x: Infinity, y: 0, text: '', size: 12 } as const,
      'A mark of the figure has the number Infinity',
    ],
    ['a path', { type: 'path', d: 'MNaN,0' } as const, 'A path of the figure has a number that is not finite: MNaN,0'],
  ])('refuses %s that is not a number', (_, mark, message) => {
    expect(() => svg([mark])).toThrow(new RangeError(message));
  });
});
