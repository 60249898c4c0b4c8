/** Texts that stand in the markup of a page and do not end the element that they stand in. */

/** Code for a `script` element. What is written otherwise is part of strings and patterns, where it means the same. */
export function inlineScript(code: string): string {
  return code.replace(/<(?=\/?(?:script|style)|!--)/gi, '\\x3c');
}

/** A value as JSON for a `script` element of the type `application/json`. */
export function inlineJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

/** Rules for a `style` element. */
export function inlineStyle(css: string): string {
  return css.replace(/<\/(?=style)/gi, '<\\/');
}
