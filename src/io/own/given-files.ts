import type { FetchText } from '../fetched';

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
