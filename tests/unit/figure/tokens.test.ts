import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS, FONT_STACKS, type ColourToken, type Theme } from '../../../src/figure/tokens';

const css = readFileSync(new URL('../../../src/app/tokens.css', import.meta.url), 'utf8').replace(
  /\/\*[\s\S]*?\*\//g,
  '',
);

/** The custom properties of the first rule whose selector is exactly this, after a place in the sheet. */
function properties(selector: string, after = ''): Map<string, string> {
  const from = css.indexOf(`${selector} {`, css.indexOf(after));
  const body = css.slice(css.indexOf('{', from) + 1, css.indexOf('}', from));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

const light = properties(':root');
const dark = properties("[data-theme='dark']");
const systemDark = properties(":root:where(:not([data-theme='light']))", 'prefers-color-scheme: dark');

/** WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2, "contrast ratio". */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('the contrast formula', () => {
  // Black on white is 21 by definition; #767676 is the lightest grey that WCAG's own techniques name as passing 4.5 on white.
  it('gives published ratios', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

describe('COLOURS', () => {
  it.each<[Theme, Map<string, string>]>([
    ['light', light],
    ['dark', dark],
  ])('equals the %s tokens of the style sheet', (theme, tokens) => {
    for (const [name, value] of Object.entries(COLOURS[theme])) expect([name, value]).toEqual([name, tokens.get(name)]);
  });

  it('has the same dark tokens for readers who ask for dark and for those whose system does', () => {
    expect(dark.size).toBeGreaterThan(20);
    expect(systemDark).toEqual(dark);
  });

  it('names the same font stacks as the style sheet', () => {
    expect(light.get('font-sans')).toBe(FONT_STACKS.sans);
    expect(light.get('font-serif')).toBe(FONT_STACKS.serif);
  });
});

const THEMES: Theme[] = ['light', 'dark'];
const SURFACES: ColourToken[] = ['paper', 'wash'];
const TEXT: ColourToken[] = ['ink', 'ink-2', 'ink-3', 'link'];
const MARKS: ColourToken[] = [
  'event',
  'line-strong',
  'focus',
  'unknown-line',
  'g-mig',
  'g-cso',
  'g-geb',
  'g-gov',
  'g-pol',
  'g-soc',
  'g-int',
  'g-aca',
  'g-oth',
];

describe.each(THEMES)('in %s', (theme) => {
  it.each(TEXT)('%s is text of at least 4.5 : 1', (name) => {
    for (const surface of [...SURFACES, 'wash-2'] as const) {
      expect(contrast(COLOURS[theme][name], COLOURS[theme][surface])).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(MARKS)('%s is a mark of at least 3 : 1', (name) => {
    for (const surface of SURFACES) {
      expect(contrast(COLOURS[theme][name], COLOURS[theme][surface])).toBeGreaterThanOrEqual(3);
    }
  });

  it('text on a filled control reads at 4.5 : 1', () => {
    expect(contrast(COLOURS[theme].paper, COLOURS[theme].ink)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(COLOURS[theme].paper, COLOURS[theme].event)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ok', 'warn', 'err'])('%s reads on its own background and on paper at 4.5 : 1', (status) => {
    const tokens = theme === 'light' ? light : dark;
    for (const surface of [tokens.get(`${status}-bg`), COLOURS[theme].paper]) {
      expect(contrast(tokens.get(status) ?? '', surface ?? '')).toBeGreaterThanOrEqual(4.5);
    }
  });
});
