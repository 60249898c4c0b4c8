import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules of WCAG 2.2 up to AA, and what axe itself holds to be good practice. */
export const TAGS: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Scope {
  /** A selector of the part to look at. Default: the whole page. */
  readonly within?: string;
  /** Default: every rule that axe has switched on. */
  readonly tags?: readonly string[];
  /** These alone. */
  readonly rules?: readonly string[];
}

/**
 * What axe finds wrong in a page: each rule with the elements that break it, all of them.
 *
 * Of rules that are kept axe reports one element instead of thousands, and everything happens in the page itself, not half of it in
 * another one: the reports took longer to hand over than the page to look at.
 *
 * @throws {Error} If the page has frames, which are not looked into this way.
 */
export async function violations(
  page: Page,
  { within, tags, rules }: Scope = {},
): Promise<[rule: string, html: string[]][]> {
  if (page.frames().length > 1) throw new Error('axe looks at pages without frames only.');
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (within !== undefined) axe.include(within);
  if (tags !== undefined) axe.withTags([...tags]);
  if (rules !== undefined) axe.withRules([...rules]);
  const found = await axe.analyze();
  return found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
}
