declare module 'subset-font' {
  interface AxisRange {
    readonly min: number;
    readonly max: number;
  }

  interface Options {
    readonly targetFormat: 'sfnt' | 'woff2';
    /** OpenType features to keep; without it all are kept. */
    readonly keepFeatures?: readonly string[];
    /** A number fixes an axis, a range narrows it. */
    readonly variationAxes?: Readonly<Record<string, number | AxisRange>>;
    readonly noHinting?: boolean;
    readonly dropTables?: readonly string[];
    /** Keeps every glyph; the text must then be undefined. */
    readonly keepAllGlyphs?: boolean;
  }

  /** Cuts a font down to the characters of a text. */
  export default function subsetFont(font: Buffer, text: string | undefined, options: Options): Promise<Buffer>;
}
