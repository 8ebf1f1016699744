import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const compress = promisify(deflate);

/** A picture as bytes: red, green, blue and opacity of each pixel, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Steps from the first colour to each of the others: edges of outlines are of no other colour. */
const steps = 40;

/** What turns pictures of a few colours on a ground, and of what lies between the ground and each, into PNG: a byte a pixel, a third of one in full colour; what shines through is drawn as if it did not. */
export function createEncoder(
  ground: string,
  others: readonly string[],
): (picture: Picture) => Promise<Buffer> {
  const palette = toPalette(ground, others);
  const nearest = rememberNearest(palette);
  const colours = toChunk('PLTE', Buffer.from(palette.flat()));
  return async ({ width, height, pixels }) => {
    const rows = Buffer.alloc((width + 1) * height);
    const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
    let [from, before, found] = [0, -1, 0];
    for (let row = 0; row < height; row += 1) {
      // Each row begins with a nought: no filter.
      const start = row * (width + 1) + 1;
      for (let at = start; at < start + width; at += 1) {
        const pixel = view.getUint32(from, true);
        // Most pixels are like the one to their left.
        if (pixel !== before) {
          found = nearest(pixel);
          before = pixel;
        }
        rows[at] = found;
        from += 4;
      }
    }
    const head = Buffer.alloc(13);
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
    // Eight bits, each the number of a colour.
    head.set([8, 3], 8);
    const data = toChunk('IDAT', await compress(rows, { level: 6 }));
    return Buffer.concat([
      signature,
      toChunk('IHDR', head),
      colours,
      data,
      toChunk('IEND', Buffer.alloc(0)),
    ]);
  };
}

type Colour = readonly [number, number, number];

function toPalette(ground: string, others: readonly string[]): Colour[] {
  const from = toColour(ground);
  return [
    from,
    ...others
      .map(toColour)
      .flatMap((to) => Array.from({ length: steps }, (_, at) => mix(from, to, (at + 1) / steps))),
  ];
}

function toColour(hex: string): Colour {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

function mix(from: Colour, to: Colour, share: number): Colour {
  const at = (index: 0 | 1 | 2): number =>
    Math.round(from[index] + (to[index] - from[index]) * share);
  return [at(0), at(1), at(2)];
}

/** The number of the colour that is nearest to a pixel's (red its lowest byte, then green and blue), worked out once for pixels that are alike; what that is never depends on the pixels before. */
function rememberNearest(palette: readonly Colour[]): (pixel: number) => number {
  const known = new Int16Array(1 << 18).fill(-1);
  // A colour of the palette is its own nearest, the ground first.
  for (const [at, colour] of [...palette.entries()].reverse()) known[toKey(...colour)] = at;
  return (pixel) => {
    const [red, green, blue] = [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
    const key = toKey(red, green, blue);
    const before = known[key] ?? -1;
    if (before >= 0) return before;
    // All that are alike go by the colour in their middle.
    const [midRed, midGreen, midBlue] = [toMiddle(red), toMiddle(green), toMiddle(blue)];
    const distances = palette.map(
      ([r, g, b]) => (r - midRed) ** 2 + (g - midGreen) ** 2 + (b - midBlue) ** 2,
    );
    const found = distances.indexOf(Math.min(...distances));
    known[key] = found;
    return found;
  };
}

/** Colours that differ in no part by four or more may have one key. */
function toKey(red: number, green: number, blue: number): number {
  return ((red >> 2) << 12) | ((green >> 2) << 6) | (blue >> 2);
}

function toMiddle(part: number): number {
  return (part & ~3) + 1.5;
}

function toChunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
