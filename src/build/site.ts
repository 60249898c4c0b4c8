import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import type { Site } from '../io/site';
import { pageCode } from './page-code.ts';

const ID = 'virtual:susret-site';

/**
 * Reads and checks `site.json`.
 *
 * @param file Absolute path; a missing file gives the defaults.
 * @returns The settings with their defaults, and a sentence for each that was wrong.
 * @throws {Error} If the file is not JSON; the message names it.
 */
export async function checkedSite(file: string): Promise<{ site: Site; warnings: string[] }> {
  const [{ readSite }, { issueText }, { english }] = await Promise.all([
    pageCode<typeof import('../io/site')>('io/site.ts'),
    pageCode<typeof import('../i18n/issue-text')>('i18n/issue-text.ts'),
    pageCode<typeof import('../i18n/english')>('i18n/english.ts'),
  ]);
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return 'null';
    throw cause;
  });
  const { site, issues } = readSite(parsed(file, text));
  const warnings = issues.map((issue) => {
    const { place, reason, remedy } = issueText(english(), issue);
    return `${place}: ${reason} ${remedy}`;
  });
  return { site, warnings };
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file} is not JSON.`, { cause });
  }
}

/**
 * Vite plugin that gives the page its settings ready checked, so that it need not read and check them in the browser.
 *
 * @param file Absolute path of `site.json`.
 */
export function site(file: string): Plugin {
  return {
    name: 'susret:site',
    resolveId: (id) => (id === ID ? ID : null),
    async load(id) {
      if (id !== ID) return null;
      this.addWatchFile(file);
      const { site: settings, warnings } = await checkedSite(file);
      for (const warning of warnings) this.warn(warning);
      return `export default ${JSON.stringify(settings)};`;
    },
  };
}
