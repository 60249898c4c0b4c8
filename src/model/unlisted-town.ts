/** The id of a town that a venue names, where no table of towns lists it: venues of one name in one country are one town. */
export function unlistedTown(country: string | null, city: string): string {
  return country === null ? city : `${country}-${city}`;
}
