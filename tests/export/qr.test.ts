import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { toQrSvg } from '#export/qr.ts';

const address = 'https://example.org/check/?f=zj-2012-key-points.sec_2__cl_6.0123456789ab';

/** Reads a drawing as a camera would: its strokes set as dots, four to a module, and decoded by a program that did not make them. */
function readCode(svg: string): string | null {
  const side = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const dots = 4;
  const width = side * dots;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  const [, path = ''] = /<path[^>]* d="([^"]*)"/.exec(svg) ?? [];
  let [x, y] = [0, 0];
  for (const [, command, first, second] of path.matchAll(/([Mmh])(\d+)(?: ([\d.]+))?/g)) {
    const length = Number(first);
    if (command === 'M') [x, y] = [length, Math.floor(Number(second))];
    else if (command === 'h') fill(x, y, length);
    if (command !== 'M') x += length;
  }
  return jsQR(pixels, width, width, { inversionAttempts: 'dontInvert' })?.data ?? null;

  function fill(left: number, top: number, length: number): void {
    for (let row = top * dots; row < (top + 1) * dots; row += 1) {
      for (let column = left * dots; column < (left + length) * dots; column += 1) {
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      }
    }
  }
}

describe('toQrSvg', () => {
  it('is read back by another program', () => {
    expect(readCode(toQrSvg(address, 'code'))).toBe(address);
  });

  it('is read back for addresses of every length', () => {
    for (let length = 10; length <= 200; length += 10) {
      const long = `https://example.org/${'a1_'.repeat(80)}`.slice(0, length);
      expect(readCode(toQrSvg(long, ''))).toBe(long);
    }
  });

  it('is one path, white around, with its title', () => {
    const svg = toQrSvg(address, 'Check <this> & "that"');
    expect(svg.match(/<path /g)).toHaveLength(1);
    expect(svg).toContain('<title>Check &lt;this&gt; &amp; &quot;that&quot;</title>');
    expect(svg).not.toMatch(/style=|<style|<script/);
    expect(svg).toContain('viewBox="0 0 45 45"');
    expect(svg).toContain('d="M4 4.5h7');
  });
});
