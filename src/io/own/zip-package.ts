import { unzipSync } from 'fflate';
import { DESCRIPTOR } from '../descriptor';
import type { FetchText } from '../fetched';
import { givenFiles } from './given-files';

/**
 * Opens a ZIP with a data package in it, at the top or in a folder. Never throws.
 *
 * @returns Null where it is no ZIP or has no `datapackage.json`.
 */
export function zipPackage(bytes: Uint8Array): FetchText | null {
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(bytes);
  } catch {
    return null;
  }
  const [descriptor] = Object.keys(files)
    .filter((name) => name === DESCRIPTOR || name.endsWith(`/${DESCRIPTOR}`))
    .sort((a, b) => a.length - b.length);
  if (descriptor === undefined) return null;
  const folder = descriptor.slice(0, -DESCRIPTOR.length);
  return givenFiles((path) => {
    const content = files[folder + path];
    return content && new TextDecoder().decode(content);
  });
}
