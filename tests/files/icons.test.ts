import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

const drawing = readFileSync('public/icon.svg');
const ico = readFileSync('public/favicon.ico');
const touch = readFileSync('public/apple-touch-icon.png');

/** How far two pictures are apart at most corners and strokes: the mean difference of their pixels, of 255. */
async function compare(picture: Buffer, size: number): Promise<number> {
  const read = async (source: Buffer): Promise<Buffer> =>
    sharp(source, { density: 400 })
      .resize(size, size)
      .flatten({ background: '#a61e22' })
      .raw()
      .toBuffer();
  const [ours, drawn] = [await read(picture), await read(drawing)];
  expect(ours.length).toBe(drawn.length);
  return ours.reduce((sum, value, at) => sum + Math.abs(value - (drawn[at] ?? 0)), 0) / ours.length;
}

describe('the icons for browsers that take no drawing', () => {
  it('show the mark of the site at 32 pixels', async () => {
    expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
    expect(await compare(ico.subarray(22), 32)).toBeLessThan(8);
  });

  it('show the mark of the site at 180 pixels', async () => {
    const { width, height } = await sharp(touch).metadata();
    expect([width, height]).toEqual([180, 180]);
    expect(await compare(touch, 180)).toBeLessThan(4);
  });

  it('weigh next to nothing', () => {
    expect(ico.length).toBeLessThan(1000);
    expect(touch.length).toBeLessThan(2000);
  });
});
