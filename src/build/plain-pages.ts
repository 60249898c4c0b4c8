import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { PlainSite } from '../cli/plain-site';
import { basemap } from './basemap.ts';
import { chosenSite } from './chosen-site.ts';
import { withPolicy } from './content-policy.ts';
import { cardDrawer, type DrawCard } from './draw-cards.ts';
import { fontMetrics } from './font-metrics.ts';
import { openPageCode } from './page-code.ts';
import { checkedSite } from './site.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

interface Made {
  readonly site: PlainSite | null;
  /** Null where no card is wanted or none can be drawn. */
  readonly draw: DrawCard | null;
  readonly styles: { readonly path: string; readonly text: string };
  readonly script: { readonly path: string; readonly text: string } | null;
}

/** A file whose name changes with what is in it, as those have that a browser keeps. */
function named(name: string, ending: string, text: string) {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  return { path: `assets/${name}-${hash}.${ending}`, text };
}

/** The colours and sizes of the dashboard, then the rules of these pages. */
async function readStyles() {
  const sheets = ['../app/tokens.css', '../plain/plain.css'].map((path) => readFile(at(path), 'utf8'));
  const text = (await Promise.all(sheets))
    .join('')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ');
  return named('plain', 'css', text);
}

/**
 * A script for browsers that do not know modules, which fetch no other: it says so and leads to the page without script.
 *
 * It is written in what the first of them could run.
 */
export function oldBrowserScript({ text, link, href }: PlainSite['oldBrowser']): string {
  return `(function () {
  var app = document.getElementById('app');
  var said = document.createElement('p');
  var link = document.createElement('a');
  said.appendChild(document.createTextNode(${ascii(`${text} `)}));
  link.href = ${ascii(href)};
  link.appendChild(document.createTextNode(${ascii(link)}));
  said.appendChild(link);
  app.appendChild(said);
})();
`;
}

/** A text as a literal that needs no charset. */
const ascii = (text: string) =>
  JSON.stringify(text).replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Vite plugin that publishes what works without script: a page for each language, event, organisation and project, their feed, what
 * crawlers read, and the pictures beside shared links. It gives the dashboard's page the list of events for readers without script, and
 * the ways to all that.
 *
 * @param folder Absolute path of the package. One that cannot be read leaves the dashboard's page as it is.
 */
export function plainPages(folder: string): Plugin {
  let made: Promise<Made> | null = null;
  const make = async (warn: (message: string) => void): Promise<Made> => {
    const { baseUrl } = (await checkedSite(`${folder}/site.json`)).site;
    const drawer = baseUrl === null ? null : await cardDrawer();
    if (drawer?.draw === null) warn(`Shared links have no picture: ${drawer.reason}`);
    const draw = drawer?.draw ?? null;
    const drawing = [basemap(folder), fontMetrics(), chosenSite(`${folder}/site.json`)];
    const styles = await readStyles();
    const { code, close } = await openPageCode<typeof import('../cli/plain-site')>('cli/plain-site.ts', drawing);
    try {
      const site = await code.plainSite(folder, styles.path, draw !== null);
      return { site, draw, styles, script: site && named('old-browser', 'js', oldBrowserScript(site.oldBrowser)) };
    } finally {
      await close();
    }
  };
  return {
    name: 'susret:plain-pages',
    apply: 'build',
    buildStart: () => void (made = null),
    async transformIndexHtml(html) {
      const { site, script } = await (made ??= make((message) => this.warn(message)));
      if (site === null || script === null) return html;
      return html
        .replace(
          /<noscript>.*?<\/noscript>/s,
          () =>
            `<noscript>\n      ${site.noscript}\n    </noscript>\n    <script nomodule src="./${script.path}"></script>`,
        )
        .replace('</head>', () => `  ${site.head}\n  </head>`);
    },
    async generateBundle() {
      if (this.environment.config.consumer !== 'client') return;
      const { site, draw, styles, script } = await (made ??= make((message) => this.warn(message)));
      if (site === null) return;
      for (const { path, text } of [styles, ...(script === null ? [] : [script])]) {
        this.emitFile({ type: 'asset', fileName: path, source: text });
      }
      for (const [path, text] of site.files) {
        const source = path.endsWith('.html') ? withPolicy(text, 'plain') : text;
        this.emitFile({ type: 'asset', fileName: path, source });
      }
      if (draw === null) return;
      for (const [path, svg] of site.cards) this.emitFile({ type: 'asset', fileName: path, source: await draw(svg) });
    },
  };
}
