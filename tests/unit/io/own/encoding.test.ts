import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubleEncoded } from '../../../../src/io/own/double-encoded';
import { decodeBytes } from '../../../../src/io/own/encoding';
import { encodingLabel } from '../../../../src/io/own/text-decoder';

const bytes = (...codes: number[]) => Uint8Array.from(codes);
const utf8 = (text: string) => new TextEncoder().encode(text);
const ascii = (text: string) => Array.from(text, (sign) => sign.charCodeAt(0));

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

function utf32(text: string, littleEndian: boolean): Uint8Array {
  const points = Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(points.length * 4));
  points.forEach((point, i) => view.setUint32(i * 4, point, littleEndian));
  return new Uint8Array(view.buffer);
}

const TEXT = 'Naziv;Mjesto\nŠetnja 🚶 ћирилица;Ђердап\nObuka za žene u pokretu;Bihać\n';

describe('decodeBytes', () => {
  test.each([
    ['utf-8', utf8(TEXT), false],
    ['utf-8', utf8(`\ufeff${TEXT}`), true],
    ['utf-16le', utf16(TEXT, true), false],
    ['utf-16le', utf16(`\ufeff${TEXT}`, true), true],
    ['utf-16be', utf16(TEXT, false), false],
    ['utf-16be', utf16(`\ufeff${TEXT}`, false), true],
    ['utf-32le', utf32(TEXT, true), false],
    ['utf-32le', utf32(`\ufeff${TEXT}`, true), true],
    ['utf-32be', utf32(TEXT, false), false],
    ['utf-32be', utf32(`\ufeff${TEXT}`, false), true],
  ])('reads %s, mark or none', (encoding, given, bom) => {
    expect(decodeBytes(given)).toEqual({ text: TEXT, encoding, bom, certain: true, others: [], damaged: 0 });
  });

  test('reads ASCII as UTF-8, and nothing as nothing', () => {
    expect(decodeBytes(utf8('a,b\n1,2\n'))).toMatchObject({ encoding: 'utf-8', certain: true, others: [] });
    expect(decodeBytes(bytes())).toMatchObject({ text: '', encoding: 'utf-8', certain: true });
  });

  test('reads any text in UTF-8 as it is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', ';', 'č', 'ж', '€', '😀'), maxLength: 40 });
    fc.assert(
      fc.property(text, (given) => {
        expect(decodeBytes(utf8(given))).toMatchObject({ text: given, encoding: 'utf-8', damaged: 0 });
      }),
    );
  });

  test('a name in Windows-1250 that ends the file is not UTF-8 cut off', () => {
    // 0xE6 begins a character of three bytes in UTF-8.
    const { text, encoding } = decodeBytes(bytes(...ascii('ime\nPetrovi'), 0xe6));
    expect({ text, encoding }).toEqual({ text: 'ime\nPetrović', encoding: 'windows-1250' });
  });

  test('says that a single odd letter leaves doubt, and what else it could be', () => {
    const { certain, others } = decodeBytes(bytes(...ascii('Petrovi'), 0xe6));
    expect(certain).toBe(false);
    expect(others).toContainEqual({ encoding: 'windows-1252', preview: 'Petroviæ' });
  });

  test('UTF-8 with one broken byte among sound letters stays UTF-8 and is counted', () => {
    const { text, encoding, damaged } = decodeBytes(bytes(...utf8('čć '), 0x9a, ...utf8(' žš')));
    expect({ text, encoding, damaged }).toEqual({ text: 'čć \ufffd žš', encoding: 'utf-8', damaged: 1 });
  });

  test('obeys the reader, by any name of an encoding, and offers what it would have taken', () => {
    const given = bytes(...ascii('Te'), 0xe8, ...ascii('aj za '), 0x9e, ...ascii('ene, Bra'), 0xe8);
    const { text, encoding, others } = decodeBytes(given, 'CP1252');
    expect({ text, encoding }).toEqual({ text: 'Teèaj za žene, Braè', encoding: 'windows-1252' });
    expect(others[0]).toEqual({ encoding: 'windows-1250', preview: 'Tečaj za žene, Brač' });
    expect(decodeBytes(given, 'no such thing').encoding).toBe('windows-1250');
  });

  test('reads the signs of Windows-1252 below 0xA0', () => {
    // Source of the bytes: WHATWG Encoding, index windows-1252.
    expect(decodeBytes(bytes(0x80, 0x84, 0x93, 0x96, 0x9e, 0xff), 'windows-1252').text).toBe('€„“–žÿ');
  });

  test('finds letters that begin far down a long file', () => {
    const start = ascii('row,of,ascii\n'.repeat(20_000));
    const { encoding } = decodeBytes(
      Uint8Array.from([...start, ...ascii('Gora'), 0x9e, ...ascii('de, Fo'), 0xe8, 0x61]),
    );
    expect(encoding).toBe('windows-1250');
  });
});

test.each([
  ['UTF8', 'utf-8'],
  ['latin2', 'iso-8859-2'],
  ['cp1251', 'windows-1251'],
  ['CP852', 'ibm852'],
  ['UTF-32', 'utf-32le'],
  ['klingon', null],
])('encodingLabel knows %s as %s', (name, label) => {
  expect(encodingLabel(name)).toBe(label);
});

describe('doubleEncoded', () => {
  test.each([
    ['Windows-1252', 'x\nÅ¡ta je Å¾ena\n', { line: 2, example: 'Å¡ta je Å¾ena' }],
    ['Windows-1250', 'Ĺˇta\nÄŤaj', { line: 1, example: 'Ĺˇta\nÄŤaj' }],
    ['Windows-1251, Cyrillic', 'Р¶РµРЅР°', { line: 1, example: 'Р¶РµРЅР°' }],
  ])('finds UTF-8 read as %s', (_, text, found) => {
    expect(doubleEncoded(text)).toEqual(found);
  });

  test.each(['Šetnja za žene, Đurđa, ćevapi', 'Жене у покрету', 'Gratë në lëvizje, Åland', 'Â', ''])(
    'leaves %j alone',
    (text) => {
      expect(doubleEncoded(text)).toBeNull();
    },
  );
});
