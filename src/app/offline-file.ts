/** A file of its own for one view: interactive where scripts run, complete without them, and never a request. */
import { pictureInput, type PageSources } from './draw-image';
import { sheet } from './figures';
import { OFFLINE_ID, type OfflineContent } from './offline-content';
import { twin } from './twins';
import { figureSvg } from '../figure/svg';
import type { Locale } from '../i18n/locale';
import { canHash, sha256 } from '../io/content-hash';
import type { FetchText } from '../io/fetched';
import { DESCRIPTOR, readDescriptor } from '../io/descriptor';
import { isObject } from '../lib/is-object';
import { escapeHtml } from '../lib/escape-html';
import { inlineJson, inlineScript, inlineStyle } from '../lib/inline-text';
import type { ViewName } from '../model/view-state';
import { twinRows } from '../state/twin-rows';

/** CSS px of the picture for readers without scripts. */
const WIDTH = 960;

/** Every request is refused, whatever is in the file, and nothing runs but its own script. */
async function policyFor(script: string): Promise<string> {
  // A site without https has no hashes to give.
  const hash = canHash() ? `sha256-${toBase64(await sha256(new TextEncoder().encode(script)))}` : 'unsafe-inline';
  return `default-src 'none'; script-src '${hash}'; style-src 'unsafe-inline'; font-src data:; img-src data: blob:; base-uri 'none'; form-action 'none'`;
}

/** @param hex Pairs of hexadecimal digits. */
function toBase64(hex: string): string {
  return btoa(hex.replace(/../g, (pair) => String.fromCharCode(parseInt(pair, 16))));
}

/**
 * Makes the file from the page as it stands.
 *
 * @param address Of the frame with the same view and selection, on this site.
 * @returns HTML in UTF-8.
 * @throws {Error} If a part of it cannot be fetched; the message names it.
 */
export async function offlineFile(
  sources: PageSources,
  view: ViewName,
  address: string,
  fetchAsset: (path: string) => Promise<string> = assetFrom(document.baseURI),
): Promise<string> {
  const [script, style, files, input] = await Promise.all([
    fetchAsset('offline/offline.js'),
    fetchAsset('offline/offline.css'),
    packageTexts(sources.dataset.files),
    pictureInput(sources, view),
  ]);
  const { locale } = input;
  const { figure } = sheet(view, input, WIDTH);
  const content: OfflineContent = { address, files };
  const code = inlineScript(script);
  return `<!doctype html>
<html lang="${locale.language}" data-state="loading">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${await policyFor(code)}">
<base target="_blank">
<title>${escapeHtml(`${locale.t(`${view}.name`)} – ${input.site}`)}</title>
<link rel="icon" href="data:,">
<style>${inlineStyle(style)}</style>
</head>
<body>
<div id="app">
<main>
${figureSvg(figure, { theme: 'light', lang: locale.language, idPrefix: 'susret-still' })}
${tableHtml(view, input, locale)}
</main>
</div>
<script type="application/json" id="${OFFLINE_ID}">${inlineJson(content)}</script>
<script type="module">${code}</script>
</body>
</html>
`;
}

/** Reads what the site was built of. */
function assetFrom(base: string): (path: string) => Promise<string> {
  return async (path) => {
    const response = await fetch(new URL(path, base));
    if (!response.ok) throw new Error(`${path} cannot be had: ${response.status}.`);
    return response.text();
  };
}

/** Descriptor and tables as published; a table that was never published is not missing here either. */
async function packageTexts(fetchText: FetchText): Promise<Record<string, string>> {
  const descriptor = await fetchText(DESCRIPTOR);
  if (!descriptor.ok) throw new Error(`${DESCRIPTOR} cannot be had.`);
  const resources = readDescriptor(descriptor.text)?.document['resources'];
  const paths = (Array.isArray(resources) ? resources : []).flatMap((resource: unknown) =>
    isObject(resource) && typeof resource['path'] === 'string' ? [resource['path']] : [],
  );
  const texts = await Promise.all(
    paths.map(async (path) => {
      const fetched = await fetchText(path);
      if (!fetched.ok && fetched.code !== 'file-missing') throw new Error(`${path} cannot be had.`);
      return fetched.ok ? [[path, fetched.text] as const] : [];
    }),
  );
  return { [DESCRIPTOR]: descriptor.text, ...Object.fromEntries(texts.flat()) };
}

function tableHtml(view: ViewName, input: Parameters<typeof twin>[1], locale: Locale): string {
  const { caption, columns, rows } = ((made) => ({ ...made, rows: twinRows(made, locale) }))(twin(view, input, WIDTH));
  const cells = (row: (typeof rows)[number]) =>
    row.map((cell) =>
      typeof cell === 'string'
        ? `<td>${escapeHtml(cell)}</td>`
        : `<td lang="${escapeHtml(cell.lang)}">${escapeHtml(cell.text)}</td>`,
    );
  return `<table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${columns.map(({ label }) => `<th scope="col">${escapeHtml(label)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${cells(row).join('')}</tr>`).join('\n')}
</tbody>
</table>`;
}
