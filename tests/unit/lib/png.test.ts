import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32, pixelsPerMetre, withDensity } from '../../../src/lib/png';

const ascii = (text: string) => new TextEncoder().encode(text);

function chunk(name: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(crc32(Buffer.concat([ascii(name), data])));
  return Buffer.concat([length, ascii(name), data, crc]);
}

/** One grey pixel. */
const PIXEL = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
  chunk('IEND', Buffer.alloc(0)),
]);

describe('crc32', () => {
  // "123456789" gives CBF43926: the check value of CRC-32/ISO-HDLC in the catalogue of Koopman and Cook. The empty end chunk of every
  // PNG file ends in AE426082.
  it.each([
    ['123456789', 0xcbf43926],
    ['IEND', 0xae426082],
    ['', 0],
  ])('gives the published value of "%s"', (text, value) => {
    expect(crc32(ascii(text))).toBe(value);
  });
});

describe('withDensity', () => {
  it.each([
    [300, 11811],
    [96, 3780],
    [192, 7559],
  ])('writes %d dpi as %d pixels a metre, before the pixels', (dpi, density) => {
    expect(pixelsPerMetre(dpi)).toBe(density);
    const made = Buffer.from(withDensity(PIXEL, dpi));
    const at = made.indexOf('pHYs');
    expect([made.readUInt32BE(at - 4), made.readUInt32BE(at + 4), made.readUInt32BE(at + 8), made[at + 12]]).toEqual([
      9,
      density,
      density,
      1,
    ]);
    expect(made.readUInt32BE(at + 13)).toBe(crc32(made.subarray(at, at + 13)));
    expect(at).toBe(37);
    expect(made.indexOf('IDAT')).toBeGreaterThan(at);
    expect(made.length).toBe(PIXEL.length + 21);
  });

  it('refuses what is no PNG', () => {
    expect(() => withDensity(ascii('GIF89a and then some more bytes than a header'), 300)).toThrow('no PNG file');
  });
});
