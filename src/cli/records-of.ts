import { loadDetails, loadPackage } from '../io/load';
import { RECORDS, recordsText } from '../io/published-records';
import type { FetchText } from '../io/fetched';

export { RECORDS };

/**
 * The file of records of a package; null where no event can be read.
 *
 * @param bytesOf The content of a published file; null where there is none.
 */
export async function recordsOf(bytesOf: (path: string) => Uint8Array | null): Promise<string | null> {
  const files: FetchText = (path) => {
    const bytes = bytesOf(path);
    return Promise.resolve(
      bytes === null
        ? { ok: false, code: 'file-missing', status: null }
        : { ok: true, text: new TextDecoder().decode(bytes), type: null, bytes: bytes.byteLength },
    );
  };
  const loaded = await loadPackage(files);
  if (!loaded.ok) return null;
  const { details } = await loadDetails(files, loaded);
  return recordsText({ core: loaded.core, towns: details.towns, sources: details.sources.length });
}
