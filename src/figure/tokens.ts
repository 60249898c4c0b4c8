import type { Colour } from './mark';

export type Theme = 'light' | 'dark';

/** A colour token, without the patterns. */
export type ColourToken = Exclude<Colour, 'hatch' | 'none'>;

/** The colours of `app/tokens.css` for files, which have no style sheet. A test holds the two equal. */
export const COLOURS: Readonly<Record<Theme, Readonly<Record<ColourToken, string>>>> = {
  light: {
    paper: '#ffffff',
    wash: '#f2f5f4',
    'wash-2': '#e4eae8',
    ink: '#14232a',
    'ink-2': '#3d4c53',
    'ink-3': '#53636b',
    line: '#c9d2d1',
    'line-strong': '#7a8a8d',
    link: '#0b5563',
    focus: '#b3261e',
    event: '#0b5563',
    'event-soft': '#bcd3d6',
    context: '#9aa7a9',
    land: '#eaeeec',
    'land-focus': '#dbe3e0',
    sea: '#ffffff',
    border: '#9ba9aa',
    'g-mig': '#c77014',
    'g-cso': '#049889',
    'g-geb': '#9c6ded',
    'g-gov': '#0238a0',
    'g-pol': '#7d5b27',
    'g-soc': '#3a4203',
    'g-int': '#416daa',
    'g-aca': '#702862',
    'g-oth': '#1b2225',
    'unknown-line': '#586870',
    'unknown-bg': '#ffffff',
  },
  dark: {
    paper: '#10181b',
    wash: '#182226',
    'wash-2': '#233036',
    ink: '#eef3f2',
    'ink-2': '#c3cecf',
    'ink-3': '#9dabae',
    line: '#344449',
    'line-strong': '#73858a',
    link: '#86cfda',
    focus: '#ffb4a8',
    event: '#7cc9d6',
    'event-soft': '#2c4a52',
    context: '#56666b',
    land: '#1c272b',
    'land-focus': '#27353a',
    sea: '#10181b',
    border: '#5f7176',
    'g-mig': '#d87f33',
    'g-cso': '#32b19c',
    'g-geb': '#ae90f7',
    'g-gov': '#4e72db',
    'g-pol': '#f8e2b6',
    'g-soc': '#b8d13c',
    'g-int': '#7cdefe',
    'g-aca': '#9f578b',
    'g-oth': '#fefefe',
    'unknown-line': '#9dabae',
    'unknown-bg': '#10181b',
  },
};

/** Font stacks of `app/tokens.css`: the page's fonts, what readers may have instead, and a generic family. */
export const FONT_STACKS = {
  sans: "'Susret Sans', 'Source Sans 3', 'Noto Sans', 'Segoe UI', Arial, sans-serif",
  serif: "'Susret Serif', 'Source Serif 4', 'Noto Serif', Georgia, serif",
} as const;
