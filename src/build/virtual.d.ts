declare module 'virtual:susret-font-metrics' {
  const metrics: import('./font-metrics.ts').FontMetrics;
  export default metrics;
}

/** The `@font-face` rules of the page's fonts. */
declare module 'virtual:susret-fonts.css' {}

/** The same rules as text. */
declare module 'virtual:susret-fonts.css?inline' {
  const css: string;
  export default css;
}

declare module 'virtual:susret-basemap' {
  const topology: import('./basemap.ts').BasemapTopology;
  export default topology;
}

declare module 'virtual:susret-site' {
  const site: import('../io/site').PageSite;
  export default site;
}

declare module 'virtual:susret-gazetteer' {
  const towns: readonly import('./gazetteer.ts').PackedTown[];
  export default towns;
}
