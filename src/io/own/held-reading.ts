import type { OwnReading } from './read-own';

/** What a page holds of a reading: its files, which may have hundreds of megabytes, as the browser keeps them beside the page. */
export type HeldReading = Omit<OwnReading, 'files' | 'others' | 'problems'> & {
  /** As `OwnReading` has them, texts in UTF-8. */
  readonly files: Readonly<Record<string, Blob>>;
  readonly others: Readonly<Record<string, Blob>>;
};

/** A reading without its problems, to be handed to a page without a copy. */
export function heldReading({ problems: _, files, others, ...reading }: OwnReading): HeldReading {
  return { ...reading, files: blobs(files), others: blobs(others) };
}

function blobs(contents: Readonly<Record<string, string | Uint8Array>>): Readonly<Record<string, Blob>> {
  return Object.fromEntries(
    Object.entries(contents).map(([path, content]) => [path, new Blob([content as string | Uint8Array<ArrayBuffer>])]),
  );
}
