import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isInsidePath, type FetchText } from '../io/fetched';

/** Gets the files of a package from a folder. A file that is not there is `file-missing`, one that cannot be read `file-unreachable`. */
export function readFolder(folder: string): FetchText {
  return async (path) => {
    if (!isInsidePath(path)) return { ok: false, code: 'file-missing', status: null };
    try {
      const bytes = await readFile(join(folder, decodeURIComponent(path)));
      return { ok: true, text: new TextDecoder().decode(bytes), type: null, bytes: bytes.byteLength };
    } catch (cause) {
      const gone = cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR');
      return { ok: false, code: gone ? 'file-missing' : 'file-unreachable', status: null };
    }
  };
}
