import { descriptorFolder, pathsIn, type FoundPackage } from './found-package';
import { givenFiles } from './given-files';
import type { SafeZip } from './open-zip';

/**
 * Opens a data package that came in a ZIP, at the top or in a folder. Never throws.
 *
 * @returns Null where there is no `datapackage.json` in it.
 */
export function zipPackage({ names, contentOf }: SafeZip): FoundPackage | null {
  const folder = descriptorFolder(names);
  if (folder === null) return null;
  const bytesOf = (path: string) => contentOf(folder + path);
  const fetchText = givenFiles((path) => {
    const content = bytesOf(path);
    return content === null ? undefined : new TextDecoder().decode(content);
  });
  return { fetchText, paths: pathsIn(names, folder), bytesOf };
}
