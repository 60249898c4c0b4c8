/** How large a picture is: the width it is laid out for, and the pixels that it gets. */
export interface ImageSize {
  /** CSS px: what the layout has. 12 px are 9 pt. */
  readonly layout: number;
  readonly pixels: number;
  /** What the file says of its size on paper. */
  readonly dpi: number;
}

const CSS_DPI = 96;
const PRINT_DPI = 300;
const CM_PER_INCH = 2.54;

/** Widths in CSS px that layouts are designed for. */
export const LEAST_WIDTH = 280;
export const MOST_WIDTH = 1600;

/** For a screen, `scale` pixels to the CSS px. */
export function onScreen(layout: number, scale: number): ImageSize {
  return { layout, pixels: layout * scale, dpi: CSS_DPI * scale };
}

/** For print at 300 dpi: 16 cm are 1890 px, 8 cm are 945. */
export function onPaper(cm: number): ImageSize {
  const inches = cm / CM_PER_INCH;
  return { layout: Math.round(inches * CSS_DPI), pixels: Math.round(inches * PRINT_DPI), dpi: PRINT_DPI };
}

/** The height in pixels of a picture of this size. */
export function pixelHeight({ layout, pixels }: ImageSize, height: number): number {
  return Math.round((height * pixels) / layout);
}

/** The sizes to choose from. */
export const IMAGE_SIZES = {
  screen: onScreen(640, 1),
  double: onScreen(640, 2),
  print: onPaper(16),
  half: onPaper(8),
} as const;
