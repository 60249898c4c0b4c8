/** Sizes that the parts of a row share, px. */
export const SWATCH = { size: 9, gap: 8 } as const;
/** Chosen rows are set bolder; labels are measured as bold, so that choosing moves nothing. */
export const LABEL = { size: 14, weight: 600, pitch: 17 } as const;
export const NUMBER = { size: 14, weight: 600, fill: 'ink' } as const;
export const NOTE = { size: 12, fill: 'ink-3' } as const;
export const WORDS = { size: 13, fill: 'ink-3' } as const;
export const BAR = { height: 17 } as const;
