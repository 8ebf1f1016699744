import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockList, type RecognisedBlock } from '#policy/recognise/blocks.ts';
import { NumberList } from '#policy/recognise/lines/number-list.ts';

describe('BlockList', () => {
  it('gives back each block with its ranges', () => {
    const range = fc.record({ start: fc.nat(100_000_000), end: fc.nat(100_000_000) });
    const block = fc.record({
      part: fc.constantFrom<RecognisedBlock['part']>('title', 'label', 'heading', 'paragraph'),
      span: fc.array(range, { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const list = new BlockList();
        for (const { part, span } of blocks) list.push(part, span);
        expect([...list]).toEqual(blocks);
        expect(list.length).toBe(blocks.length);
      }),
    );
  });
});

describe('NumberList', () => {
  it('keeps numbers over the ends of its chunks', () => {
    const list = new NumberList();
    for (let number = 0; number < 50_000; number += 1) list.push(number * 2);
    expect(list.length).toBe(50_000);
    expect([0, 16_383, 16_384, 49_999].map((at) => list.at(at))).toEqual([
      0, 32_766, 32_768, 99_998,
    ]);
  });

  it('knows no number before its beginning or behind its end', () => {
    const list = new NumberList();
    list.push(7);
    expect([list.at(-1), list.at(0), list.at(1)]).toEqual([undefined, 7, undefined]);
  });
});
