import { archiveOf } from '../export/archive';
import type { HeldReading } from './held-reading';
import { packageTables } from './package-tables';

/**
 * Packs what was read as a data package: a ZIP with a file for each table, and the others beside them. Takes long where the tables are large.
 *
 * @param day As `archiveOf` has it.
 */
export async function packReading(
  { files, others }: Pick<HeldReading, 'files' | 'others'>,
  day: string,
): Promise<Blob> {
  const texts = await contents(files, (blob) => blob.text());
  const beside = await contents(others, async (blob) => new Uint8Array(await blob.arrayBuffer()));
  const names = beside.map(([name]) => name);
  const packed = [
    ...packageTables(Object.fromEntries(texts), names),
    ...beside.map(([name, bytes]) => ({ name, bytes })),
  ];
  return new Blob(archiveOf(packed, day), { type: 'application/zip' });
}

function contents<T>(blobs: Readonly<Record<string, Blob>>, read: (blob: Blob) => Promise<T>): Promise<[string, T][]> {
  return Promise.all(Object.entries(blobs).map(async ([path, blob]): Promise<[string, T]> => [path, await read(blob)]));
}
