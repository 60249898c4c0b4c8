/** The tags and texts of XML, one after another, without a tree and without a document object: enough for the sheets of spreadsheets. */

export interface XmlVisitor {
  /** @param attribute The value of an attribute by its name, without prefix; null where there is none. */
  readonly open: (name: string, attribute: (name: string) => string | null) => void;
  /** Also right after `open` for a tag that closes itself. */
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/**
 * Visits every tag and text in order; names come without prefix. Entities of XML are resolved, those that a document type would define are
 * not, so no text grows. What is no XML is passed over. Never throws; takes time in proportion to the text.
 */
export function scanXml(xml: string, { open, close, text }: XmlVisitor): void {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag !== at) text(resolved(xml.slice(at, tag < 0 ? xml.length : tag)));
    if (tag < 0) return;
    const end = endOfTag(xml, tag);
    if (xml.startsWith('<![CDATA[', tag)) text(xml.slice(tag + 9, end - 3));
    else if (xml.startsWith('</', tag)) close(localName(xml.slice(tag + 2, end - 1).trim()));
    else if (!/[!?]/.test(xml.charAt(tag + 1))) {
      const inside = xml.slice(tag + 1, end - 1);
      const name = localName(/^[^\s/>]*/.exec(inside)?.[0] ?? '');
      open(name, (wanted) => attributeOf(inside, wanted));
      if (inside.endsWith('/')) close(name);
    }
    at = end;
  }
}

/** Behind a tag, comment or section; the end of the text where it is never closed. */
function endOfTag(xml: string, tag: number): number {
  const behind = (mark: string) => {
    const found = xml.indexOf(mark, tag);
    return found < 0 ? xml.length : found + mark.length;
  };
  if (xml.startsWith('<!--', tag)) return behind('-->');
  if (xml.startsWith('<![CDATA[', tag)) return behind(']]>');
  let quote = '';
  for (let at = tag + 1; at < xml.length; at++) {
    const sign = xml.charAt(at);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at + 1;
  }
  return xml.length;
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function attributeOf(inside: string, wanted: string): string | null {
  for (const [, name = '', double, single] of inside.matchAll(ATTRIBUTE)) {
    if (localName(name) === wanted) return resolved(double ?? single ?? '');
  }
  return null;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,8}));/gi,
    (found, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? found;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : found;
    },
  );
}
