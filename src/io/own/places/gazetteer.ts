/** A town of the offline gazetteer. */
export interface GazetteerTown {
  readonly name: string;
  /** Other spellings, of many languages and times; none that differs from another by case, marks or script alone. */
  readonly otherNames: readonly string[];
  /** ISO 3166-1 alpha-2, `XK` for Kosovo*. */
  readonly country: string;
  /** Degrees WGS84, to the thousandth, which is about 100 m. */
  readonly lat: number;
  readonly lon: number;
  /** Null where GeoNames has no number. */
  readonly population: number | null;
}

let loading: Promise<readonly GazetteerTown[]> | null = null;

/**
 * The towns of the region, the larger ones around it and the greatest of Europe, loaded as a file of its own the first time and kept: every
 * call gives the same list.
 *
 * @throws {Error} If it cannot be fetched; the next call tries again.
 * @see GeoNames, CC BY 4.0, https://www.geonames.org (dump of March 2023)
 */
export function loadGazetteer(): Promise<readonly GazetteerTown[]> {
  loading ??= unpacked().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function unpacked(): Promise<readonly GazetteerTown[]> {
  const { default: towns } = await import('virtual:susret-gazetteer');
  return towns.map(([name, country, lat, lon, population, ...otherNames]) => ({
    ...{ name, otherNames, country },
    ...{ lat: lat / 1000, lon: lon / 1000, population: population === 0 ? null : population },
  }));
}
