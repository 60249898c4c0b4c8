/** A place that a name may mean. */
export interface Place {
  /** The name on record: that of the package where the place is one of its towns. */
  readonly name: string;
  /** All spellings on record, `name` first. */
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2, `XK` for Kosovo*. */
  readonly country: string;
  /** Degrees WGS84; null where nobody says where it lies. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** Null where not known. */
  readonly population: number | null;
  /** Its id in the package; null for a place of the gazetteer alone. */
  readonly townId: string | null;
}
