/** How something is known. `named`: a page says so, no quote is kept. `not-stated`: no page says. */
export type Level =
  'stated' | 'bound' | 'approx' | 'derived' | 'inferred' | 'conflict' | 'no-number' | 'named' | 'not-stated';
