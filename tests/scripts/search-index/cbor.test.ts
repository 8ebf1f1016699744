import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCbor, parseCbor, type Cbor } from '#scripts/search-index/cbor.ts';

const { value } = fc.letrec<{ value: Cbor }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: -(2 ** 32), max: 2 ** 32 - 1 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.array(tie('value'), { maxLength: 300 }),
  ),
}));

describe('cbor', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(value, (written) => {
        expect(parseCbor(formatCbor(written))).toEqual(written);
      }),
      { seed: 20120405 },
    );
  });

  it.each([
    [
      [0x82, 0x65, 0x31, 0x2e, 0x35, 0x2e, 0x32, 0x17],
      ['1.5.2', 23],
    ],
    [[0x19, 0x01, 0xf4], 500],
    [[0x38, 0x18], -25],
  ])('reads bytes of the standard', (bytes, expected) => {
    expect(parseCbor(Uint8Array.from(bytes))).toEqual(expected);
  });

  it.each([
    [[0xf5], 'CBOR: type 7 at 0'],
    [[0x1b], 'CBOR: length 27 at 0'],
    [[0x01, 0x02], 'CBOR: ended at 1, expected 2'],
  ])('refuses what it does not know', (bytes, message) => {
    expect(() => parseCbor(Uint8Array.from(bytes))).toThrow(message);
  });
});
