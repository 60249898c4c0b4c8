import { DESCRIPTOR } from '../descriptor';
import type { FetchText } from '../fetched';
import { givenFiles } from './given-files';
import type { SafeZip } from './open-zip';

/**
 * Opens a data package that came in a ZIP, at the top or in a folder. Never throws.
 *
 * @returns Null where there is no `datapackage.json` in it.
 */
export function zipPackage({ names, contentOf }: SafeZip): FetchText | null {
  const [descriptor] = names
    .filter((name) => name === DESCRIPTOR || name.endsWith(`/${DESCRIPTOR}`))
    .sort((a, b) => a.length - b.length);
  if (descriptor === undefined) return null;
  const folder = descriptor.slice(0, -DESCRIPTOR.length);
  return givenFiles((path) => {
    const content = contentOf(folder + path);
    return content === null ? undefined : new TextDecoder().decode(content);
  });
}
