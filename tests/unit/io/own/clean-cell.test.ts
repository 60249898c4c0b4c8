import { expect, test } from 'vitest';
import { cleanCell } from '../../../../src/io/own/clean-cell';

test.each([
  ['a soft hyphen', 'Sara\u00adjevo', 'Sarajevo'],
  ['a space without width', 'Novi\u200b Sad', 'Novi Sad'],
  ['a joiner between Latin letters', 'Tu\u200dzla', 'Tuzla'],
  ['a joiner between Cyrillic letters', 'Ни\u200cш', 'Ниш'],
  ['a word joiner', '1\u2060234', '1234'],
  ['a byte order mark', 'a\ufeffb', 'ab'],
  ['marks that turn the text round', '\u202eabc\u202c d', 'abc d'],
  ['marks of direction at the ends', '\u200fObuka\u200e ', 'Obuka'],
  ['nothing else', '\u00ad\u200b', ''],
])('cleanCell takes out %s', (_, written, clean) => {
  expect(cleanCell(written)).toBe(clean);
});

test.each(['👩\u200d👧', 'می\u200cخواهم', 'Ćevapi', 'a b'])(
  'cleanCell leaves what is seen, and joins what it belongs to: %s',
  (text) => {
    expect(cleanCell(text)).toBe(text);
  },
);
