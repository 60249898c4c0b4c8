import { expect, test } from 'vitest';
import { statedPolicy } from '../../../src/build/content-policy';
import { joined, type Parts } from '../../../src/build/one-file';

const HTML = `<head><meta charset="utf-8" />
<script type="module" crossorigin src="./assets/single.js"></script>
<link rel="stylesheet" crossorigin href="./assets/style.css">
</head><body><div id="app"></div></body>`;

const PARTS: Parts = {
  html: HTML,
  script: "say('$& </script>')",
  style: 'a{color:red}',
  files: new Map([['data/events.csv', 'title\n</script><script>alert(1)</script>\n']]),
};

test('script, style sheet and data stand in the page, and none of them ends its element', () => {
  const page = joined(PARTS);
  expect(page).not.toMatch(/ src=| href=/);
  expect(page.match(/<\/script>/g)).toHaveLength(2);
  expect(page).toContain('<style>a{color:red}</style>');
  expect(page).toContain('<script type="module">say(\'$& \\x3c/script>\')</script>');
  expect(page).toContain('title\\n\\u003c/script>\\u003cscript>alert(1)\\u003c/script>\\n');
});

test('the policy allows script and style sheet by hash, fonts and pictures of the page itself, and no host', () => {
  // openssl dgst -sha256 -binary | base64, of the script as it stands in the page, and of the style sheet.
  expect(statedPolicy(joined(PARTS)).split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'sha256-Enr+0URAJAdRWuiuFjVAeSc3V6gz4ushlujnyZ7io5k='",
    "style-src 'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='",
    'img-src data: blob:',
    'font-src data:',
    'connect-src data:',
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test('a page with another number of scripts is refused', () => {
  expect(() => joined({ ...PARTS, html: '<head></head>' })).toThrow('The page does not have one');
  expect(() => joined({ ...PARTS, html: HTML + HTML })).toThrow('The page does not have one');
});
