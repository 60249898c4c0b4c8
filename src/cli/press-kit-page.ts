import { escapeHtml } from '../lib/escape-html';
import type { ViewName } from '../model/view-state';

/** A picture of the kit. */
export interface KitEntry {
  readonly view: ViewName;
  readonly language: string;
  /** In the language itself. */
  readonly languageName: string;
  /** Relative to the page. */
  readonly files: readonly string[];
  readonly title: string;
  readonly alt: string;
}

/** The index of a press kit: every picture with its files and its alt text, by language. */
export function pressKitPage(site: string, entries: readonly KitEntry[]): string {
  const languages = [...new Map(entries.map(({ language, languageName }) => [language, languageName]))];
  const sections = languages.map(([language, name]) => {
    const figures = entries.filter((entry) => entry.language === language).map(figureHtml);
    return `<section lang="${language}">\n<h2>${escapeHtml(name)}</h2>\n${figures.join('\n')}\n</section>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(site)}: press kit</title>
<style>
body { max-width: 640px; margin: 32px auto; padding: 0 16px; font: 16px/1.5 sans-serif; color: #14232a; background: #fff }
figure { margin: 0 0 48px }
img { width: 100%; height: auto; border: 1px solid #c9d2d1 }
figcaption { font-size: 14px }
a { color: #0b5563 }
</style>
<h1>${escapeHtml(site)}: press kit</h1>
<p>Every picture carries its source, data version and licence. The text under a picture is its alt text.</p>
${sections.join('\n')}
</html>
`;
}

function figureHtml({ files, title, alt }: KitEntry): string {
  const links = files.map((file) => `<a href="${file}" download>${file}</a>`).join(' · ');
  const shown = files.find((file) => file.endsWith('.svg')) ?? files[0] ?? '';
  return `<figure>
<h3>${escapeHtml(title)}</h3>
<img src="${shown}" alt="${escapeHtml(alt)}">
<figcaption><p>${links}</p><p>${escapeHtml(alt)}</p></figcaption>
</figure>`;
}
