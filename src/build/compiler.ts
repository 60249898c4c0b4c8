/** How components are compiled, for the page and for what the build draws of it: their classes have to be the same. */
export const COMPILER = {
  // Six characters tell the components of one page apart; the class stands in every template.
  cssHash: ({ hash, css }: { hash: (text: string) => string; css: string }) => `s${hash(css).slice(0, 5)}`,
  // Test helpers of other packages are still written without runes.
  runes: ({ filename }: { filename: string }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true),
};
