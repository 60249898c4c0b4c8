import type { Plugin, Rolldown } from 'vite';
import { APP } from './first-chunk.ts';
import { checkedSite } from './site.ts';

/** Languages of sites whose letters are not in the Latin files. */
const CYRILLIC = /^(sr-Cyrl|mk)/;

const attributes = (file: string) => `crossorigin href="./${file}" />`;

/**
 * Vite plugin that lets a page fetch beside its script what it would find later: the two upright fonts of the site's first language, which would
 * come when text has been laid out without them, and the dashboard with its styles, which the build has drawn by then.
 *
 * @param file Absolute path of `site.json`.
 */
export function preload(file: string): Plugin {
  return {
    name: 'susret:preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const { site } = await checkedSite(file);
        const script = CYRILLIC.test(site.languages[0] ?? '') ? 'cyrillic' : 'latin';
        const links = [
          ...fontsOf(Object.keys(bundle), script),
          ...Object.values(bundle).flatMap((part) => (part.type === 'chunk' && part.name === APP ? linksTo(part) : [])),
        ];
        return html.replace('</title>', () => ['</title>', ...links].join('\n    '));
      },
    },
  };
}

function fontsOf(files: readonly string[], script: string): string[] {
  const wanted = new RegExp(`/susret-(sans|serif)-${script}-[\\w-]{8}\\.woff2$`);
  return files
    .filter((file) => wanted.test(file))
    .map((file) => `<link rel="preload" as="font" type="font/woff2" ${attributes(file)}`);
}

function linksTo({ fileName, viteMetadata }: Rolldown.OutputChunk): string[] {
  const styles = [...(viteMetadata?.importedCss ?? [])].map((file) => `<link rel="stylesheet" ${attributes(file)}`);
  // After all that the first drawing waits for.
  return [`<link rel="modulepreload" fetchpriority="low" ${attributes(fileName)}`, ...styles];
}
