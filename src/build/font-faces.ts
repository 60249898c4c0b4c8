import { createRequire } from 'node:module';
import type { Script } from './charset.ts';

/** A variable font that the subsets are cut from. */
export interface FontSource {
  readonly family: 'sans' | 'serif';
  readonly style: 'normal' | 'italic';
  /** Weights that the page uses, both ends included. */
  readonly weights: readonly [number, number];
  /** Optical size in px that the family is fixed at; null where the family has no such axis. */
  readonly opticalSize: number | null;
}

/** Names of the families in CSS. The fonts are modified, so they must not bear the reserved name "Source". */
export const FAMILY_NAMES = { sans: 'Susret Sans', serif: 'Susret Serif' } as const;

/**
 * The faces of the page. The upright serif sets titles and the sentence (22 to 38 px), its italic sets quotes (16 px): hence the
 * optical sizes. An italic is loaded only when something italic is shown.
 */
export const FONT_SOURCES: readonly FontSource[] = [
  { family: 'sans', style: 'normal', weights: [400, 700], opticalSize: null },
  { family: 'sans', style: 'italic', weights: [400, 400], opticalSize: null },
  { family: 'serif', style: 'normal', weights: [400, 600], opticalSize: 28 },
  { family: 'serif', style: 'italic', weights: [400, 400], opticalSize: 16 },
];

const require = createRequire(import.meta.url);

/** Path of the original woff2 file. */
export function sourceFile(source: FontSource, script: Script): string {
  const name = source.family === 'sans' ? 'source-sans-3' : 'source-serif-4';
  const axes = source.opticalSize === null ? 'wght' : 'opsz';
  return require.resolve(`@fontsource-variable/${name}/files/${name}-${script}-${axes}-${source.style}.woff2`);
}

/** Path of the licence that came with a family. */
export function licenceFile(family: FontSource['family']): string {
  return require.resolve(`@fontsource-variable/${family === 'sans' ? 'source-sans-3' : 'source-serif-4'}/LICENSE`);
}
