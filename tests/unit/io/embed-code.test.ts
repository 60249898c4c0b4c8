import { describe, expect, it } from 'vitest';
import { iframeCode, imageCode, scriptCode, type EmbedParts } from '../../../src/io/embed-code';

const PARTS: EmbedParts = {
  frame: 'https://susret.example/embed.html?view=map&lang=en',
  page: 'https://susret.example/?lang=en',
  script: 'https://susret.example/embed.js',
  title: 'Events <by> "town" & country',
  height: 760,
  link: 'Data & table',
  image: 'susret-map-en.svg',
};
const HOSTILE: EmbedParts = {
  ...PARTS,
  title: '"><script>alert(1)</script>',
  frame: 'https://x.example/?q="onload="x',
};

describe('code to paste', () => {
  it('is a frame with a name, a sandbox and a link', () => {
    expect(iframeCode(PARTS)).toBe(
      [
        '<iframe src="https://susret.example/embed.html?view=map&amp;lang=en"',
        '  title="Events &lt;by&gt; &quot;town&quot; &amp; country"',
        '  width="100%" height="760" style="border:0" loading="lazy" allowfullscreen',
        '  sandbox="allow-scripts allow-same-origin allow-popups allow-downloads"',
        '  referrerpolicy="strict-origin-when-cross-origin"></iframe>',
        '<p><a href="https://susret.example/?lang=en">Data &amp; table</a></p>',
      ].join('\n'),
    );
  });

  it('is an image that a script turns into the frame', () => {
    const code = scriptCode(PARTS);
    expect(code).toContain('<figure data-susret="https://susret.example/embed.html?view=map&amp;lang=en">');
    expect(code).toContain(
      '<img src="susret-map-en.svg" alt="Events &lt;by&gt; &quot;town&quot; &amp; country" width="640">',
    );
    expect(code).toContain('<script async src="https://susret.example/embed.js"></script>');
  });

  it('is an image without any script', () => {
    expect(imageCode(PARTS)).not.toMatch(/script|data-susret|iframe/);
  });

  it('never lets a text out of its place', () => {
    for (const code of [iframeCode(HOSTILE), scriptCode(HOSTILE), imageCode(HOSTILE)]) {
      expect(code).not.toContain('<script>alert');
      expect(code).not.toContain('"onload="');
    }
  });
});
