import { deflateSync } from 'node:zlib';
import { crc32 } from '../lib/png.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Eight bits of an index into a list of colours. */
const INDEXED = [8, 3, 0, 0, 0] as const;
const MOST_COLOURS = 256;
/** Steps of red, green and blue that are told apart. */
const STEPS = 16;

/**
 * A PNG file of a few colours: a quarter of the bytes that all shades of its edges would take.
 *
 * Shades of one sixteenth of red, green and blue become one, the mean of the pixels that have them: a plain area keeps its colour.
 *
 * @param pixels Red, green, blue and opacity of each pixel, row by row, from a multiple of four bytes on. Opacity is left out.
 * @throws {RangeError} If more than 256 colours remain.
 * @see PNG specification, third edition (W3C, 2025), sections 5, 9 and 11.2
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Buffer {
  const values = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const indices = new Int16Array(STEPS ** 3).fill(-1);
  const sums: { count: number; red: number; green: number; blue: number }[] = [];
  // Each row begins with its filter, which is none.
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    // Most of a row is runs of one colour.
    for (let from = 0, to = 0; from < width; from = to) {
      const at = y * width + from;
      while (to < width && values[y * width + to] === values[at]) to++;
      const [red = 0, green = 0, blue = 0] = pixels.subarray(4 * at, 4 * at + 3);
      const shade = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4);
      const known = indices[shade] ?? -1;
      const index = known < 0 ? sums.push({ count: 0, red: 0, green: 0, blue: 0 }) - 1 : known;
      indices[shade] = index;
      const [sum, count] = [sums[index], to - from];
      if (sum === undefined) continue;
      sum.count += count;
      sum.red += red * count;
      sum.green += green * count;
      sum.blue += blue * count;
      rows.fill(index, y * (width + 1) + 1 + from, y * (width + 1) + 1 + to);
    }
  }
  if (sums.length > MOST_COLOURS)
    throw new RangeError(`The picture has ${sums.length} colours, more than a list holds.`);
  const colours = sums.flatMap(({ count, red, green, blue }) =>
    [red, green, blue].map((sum) => Math.round(sum / count)),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(INDEXED, 8);
  const parts = { IHDR: header, PLTE: Buffer.from(colours), IDAT: deflateSync(rows), IEND: Buffer.alloc(0) };
  return Buffer.concat([SIGNATURE, ...Object.entries(parts).map(([name, data]) => chunk(name, data))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const made = Buffer.alloc(4 + 4 + data.length + 4);
  made.writeUInt32BE(data.length, 0);
  made.write(name, 4, 'latin1');
  made.set(data, 8);
  made.writeUInt32BE(crc32(made.subarray(4, 8 + data.length)), 8 + data.length);
  return made;
}
