/** The chunk of a PNG file that says how large it is on paper. Source: PNG specification, third edition (W3C, 2025), sections 5 and 11.3.4.3. */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Signature, then length, name, 13 bytes and checksum of the header, which is always first. */
const AFTER_HEADER = 8 + 4 + 4 + 13 + 4;

const TABLE = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

/** The CRC-32 of PNG, zlib and Ethernet, as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (TABLE[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

/** Dots per inch as PNG has them: pixels per metre, rounded. 300 dpi are 11811. */
export function pixelsPerMetre(dpi: number): number {
  return Math.round(dpi / 0.0254);
}

/**
 * The same picture with its density, so that a word processor places it at the right size.
 *
 * @param png A file without a `pHYs` chunk, as browsers write it.
 * @throws {RangeError} If the bytes are no PNG.
 */
export function withDensity(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  if (png.length < AFTER_HEADER || SIGNATURE.some((byte, i) => png[i] !== byte)) {
    throw new RangeError('These bytes are no PNG file.');
  }
  const chunk = densityChunk(pixelsPerMetre(dpi));
  const made = new Uint8Array(png.length + chunk.length);
  made.set(png.subarray(0, AFTER_HEADER));
  made.set(chunk, AFTER_HEADER);
  made.set(png.subarray(AFTER_HEADER), AFTER_HEADER + chunk.length);
  return made;
}

function densityChunk(density: number): Uint8Array {
  const chunk = new Uint8Array(4 + 4 + 9 + 4);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, density);
  view.setUint32(12, density);
  // The unit is the metre.
  view.setUint8(16, 1);
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  return chunk;
}
