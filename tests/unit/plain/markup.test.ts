import { expect, test } from 'vitest';
import { attribute, html, webLink } from '../../../src/plain/markup';

test('html keeps data text, between tags and in attributes', () => {
  const title = `<b>"A" & 'B'</b>`;
  expect(html`<p title="${title}">${title}</p>`.text).toBe(
    `<p title="&lt;b&gt;&quot;A&quot; &amp; 'B'&lt;/b&gt;">&lt;b&gt;&quot;A&quot; &amp; 'B'&lt;/b&gt;</p>`,
  );
});

test('html writes markup as it is, lists in order, no indentation, zero as a number and nothing for null', () => {
  const item = (text: string) => html`<li>${text}</li>`;
  expect(
    html`<ul>
        ${[item('a<'), item('b')]}
      </ul>
      ${0}${null}${undefined}`.text,
  ).toBe('<ul>\n<li>a&lt;</li><li>b</li>\n</ul>\n0');
});

test.each([
  ['sr-Cyrl', ' lang="sr-Cyrl"'],
  ['"x', ' lang="&quot;x"'],
  ['', ''],
  [null, ''],
  [undefined, ''],
])('the attribute of %j is written as %j', (value, text) => {
  expect(attribute('lang', value).text).toBe(text);
});

test.each([
  ['https://example.org/?a=1&b="', null],
  ['https://example.org/?a=1&b=2', '<a href="https://example.org/?a=1&amp;b=2" rel="noreferrer">x</a>'],
  ['mailto:a@example.org', '<a href="mailto:a@example.org" rel="noreferrer">x</a>'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['//example.org', null],
  [null, null],
])('webLink leads to http, https and mailto alone: %j', (url, link) => {
  expect(webLink(url, 'x').text.replace(' >', '>')).toBe(link ?? '<span>x</span>');
});
