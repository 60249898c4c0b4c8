import type { FetchText } from '../fetched';

/** The files of a package that were read, by path, in UTF-8; one that is not there is missing. */
export function filesByPath(files: Readonly<Record<string, Blob>>): FetchText {
  return async (path) => {
    const file = Object.hasOwn(files, path) ? files[path] : undefined;
    return file === undefined
      ? { ok: false, code: 'file-missing', status: null }
      : { ok: true, text: await file.text(), type: null, bytes: file.size };
  };
}

/** Files that are at hand, as a package is read from; what `textOf` does not know is missing. */
export function givenFiles(textOf: (path: string) => string | undefined): FetchText {
  return (path) => {
    const text = textOf(path);
    return Promise.resolve(
      text === undefined
        ? { ok: false, code: 'file-missing', status: null }
        : { ok: true, text, type: null, bytes: new TextEncoder().encode(text).byteLength },
    );
  };
}
