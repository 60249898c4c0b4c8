import { escapeHtml } from './escape-html';

/** What XML 1.0 cannot hold, not even escaped: most control characters, half surrogate pairs and two non-characters. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text that stays text in XML, between tags and in attributes with double quotes. What XML cannot hold is left out. */
export function xmlText(text: string): string {
  return escapeHtml(text.replace(NOT_XML, ''));
}
