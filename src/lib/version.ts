/**
 * Orders versions as releases follow each other: number by number, and what comes before a release (`2.0.0-rc.1`) before it.
 *
 * @returns Negative where `a` is the earlier one, 0 for the same.
 */
export function compareVersions(a: string, b: string): number {
  const [numbersA, draftA] = partsOf(a);
  const [numbersB, draftB] = partsOf(b);
  for (let at = 0; at < Math.max(numbersA.length, numbersB.length); at++) {
    const difference = (numbersA[at] ?? 0) - (numbersB[at] ?? 0);
    if (difference !== 0) return difference;
  }
  if ((draftA === null) !== (draftB === null)) return draftA === null ? 1 : -1;
  return (draftA ?? '').localeCompare(draftB ?? '', 'en', { numeric: true });
}

function partsOf(version: string): [numbers: readonly number[], draft: string | null] {
  const dash = version.indexOf('-');
  const release = dash < 0 ? version : version.slice(0, dash);
  return [release.split('.').map(Number), dash < 0 ? null : version.slice(dash + 1)];
}
