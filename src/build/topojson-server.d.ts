declare module 'topojson-server' {
  /** Joins geometries that share borders into one topology. */
  export function topology(
    objects: Readonly<Record<string, GeoJSON.GeoJSON>>,
    quantization?: number,
  ): import('topojson-specification').Topology;
}
