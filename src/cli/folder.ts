import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isInsidePath, type FetchText } from '../io/fetched';

/** Gets the files of a package from a folder; what cannot be read has the code that `whyUnread` gives. */
export function readFolder(folder: string): FetchText {
  return async (path) => {
    if (!isInsidePath(path)) return { ok: false, code: 'file-missing', status: null };
    try {
      const bytes = await readFile(join(folder, decodeURIComponent(path)));
      return { ok: true, text: new TextDecoder().decode(bytes), type: null, bytes: bytes.byteLength };
    } catch {
      return { ok: false, code: await whyUnread(join(folder, decodeURIComponent(path))), status: null };
    }
  };
}

/** Why a file could not be read: nothing is there, or something that gives no bytes: a folder, a link to nothing, a file closed to us. */
export async function whyUnread(path: string): Promise<'file-missing' | 'file-unreadable'> {
  return lstat(path).then(
    () => 'file-unreadable',
    (cause: unknown) =>
      cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
        ? 'file-missing'
        : 'file-unreadable',
  );
}
