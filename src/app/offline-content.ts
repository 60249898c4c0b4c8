/** What the page of a file of its own reads from the file. */
export interface OfflineContent {
  /** Of the frame on the site that the file was made on. */
  readonly address: string;
  /** The data package by path: descriptor and tables as published. */
  readonly files: Readonly<Record<string, string>>;
}

/** Id of the element that holds it, as JSON. */
export const OFFLINE_ID = 'susret-content';
