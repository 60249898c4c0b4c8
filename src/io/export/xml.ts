/** Signs that XML 1.0 does not allow at all. */
// eslint-disable-next-line no-control-regex -- the control characters are the point
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text for XML, in an element or an attribute. Line breaks are kept; what XML does not allow is left out. */
export function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign] ?? sign);
}

type Attributes = Readonly<Record<string, string | number>>;

/** An element on lines of its own; its children are elements, or one text. */
export function element(name: string, attributes: Attributes, children: readonly string[] | string = []): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(String(value))}"`)];
  const open = start.join(' ');
  if (typeof children === 'string') return `<${open}>${escaped(children)}</${name}>`;
  if (children.length === 0) return `<${open}/>`;
  return `<${open}>\n${children.join('\n')}\n</${name}>`;
}

/** A document with its declaration. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
