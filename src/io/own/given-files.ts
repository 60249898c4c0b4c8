import type { FetchText } from '../fetched';

/** The files of a package that were read, by path. @see givenFiles */
export function filesByPath(files: Readonly<Record<string, string>>): FetchText {
  return givenFiles((path) => (Object.hasOwn(files, path) ? files[path] : undefined));
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
