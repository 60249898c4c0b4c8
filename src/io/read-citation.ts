/** What a citation says of the data that it cites. */
export interface ReadCitation {
  /** Null where it names none. */
  readonly version: string | null;
  /** 64 lower-case hexadecimal digits; null where it names none. */
  readonly hash: string | null;
}

const VERSION = String.raw`(\d+(?:\.\d+)*(?:-\w[\w.]*\w)?)`;
/** The address of the dashboard with a version, written as it is or as HTML. */
const IN_ADDRESS = new RegExp(String.raw`(?:[?&]|&amp;)v=${VERSION}`);
/** "Version 1.1.0", "verzija 1.1.0", "верзија 1.1.0", "version = {1.1.0}", "version: '1.1.0'", but not the version of the format, "cff-version: 1.2.0". */
const IN_WORDS = new RegExp(String.raw`(?<![\w-])(?:version|verzija|верзија)[\s:={"']{1,12}${VERSION}`, 'i');
const HASH = /(?<![0-9a-z])[0-9a-f]{64}(?![0-9a-z])/i;

/** Finds version and hash in a citation of any style, an address, or a hash alone. Line breaks inside a hash are undone. Never throws. */
export function readCitation(text: string): ReadCitation {
  const version = IN_ADDRESS.exec(text)?.[1] ?? IN_WORDS.exec(text)?.[1] ?? null;
  const hash = HASH.exec(text) ?? HASH.exec(text.replace(/(?<=[0-9a-f])-?\s*\n\s*(?=[0-9a-f])/gi, ''));
  return { version, hash: hash?.[0].toLowerCase() ?? null };
}
