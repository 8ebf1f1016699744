import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithMap } from '#search/characters/fold.ts';

const text = fc.string({ unit: 'binary', maxLength: 60 });

describe('fold', () => {
  it.each([
    ['“亩产效益”评价机制', '亩产效益评价机制'],
    ['２２００亿元', '2200亿元'],
    ['2,200亿元', '2200亿元'],
    ['浙政办发〔2010〕162号', '浙政办发2010162号'],
    ['㈠ ① ½ ㎡', '一112m2'],
    ['A-B_c', 'abc'],
    ['ﾊﾟ ｶﾞ', 'パガ'],
    ['e\u0301 é', 'éé'],
    ['ΑΣ', 'ασ'],
    ['𠮷野家', '𠮷野家'],
    ['。、（）', ''],
    ['', ''],
  ])('reads %s as %s', (source, folded) => {
    expect(fold(source)).toBe(folded);
  });

  it('equals the folding of a whole text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const letters = Array.from(source.normalize('NFKC'), (letter) => letter.toLowerCase());
        expect(fold(source)).toBe(letters.join('').replaceAll(/[^\p{L}\p{N}]/gu, ''));
      }),
      { seed: 20120405, numRuns: 2000 },
    );
  });
});

describe('foldWithMap', () => {
  it('leads each unit back to its character', () => {
    const { text: folded, starts, ends } = foldWithMap('“亩产”２');
    expect(folded).toBe('亩产2');
    expect(starts).toEqual([1, 2, 4]);
    expect(ends).toEqual([2, 3, 5]);
  });

  it('leads a stretch back to what folds to it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (source, from, length) => {
        const { text: folded, starts, ends } = foldWithMap(source);
        fc.pre(folded.length > 0);
        const first = from % folded.length;
        const last = Math.min(folded.length - 1, first + (length % 8));
        const stretch = source.slice(starts[first], ends[last]);
        expect(fold(stretch)).toContain(folded.slice(first, last + 1));
      }),
      { seed: 20120405, numRuns: 2000 },
    );
  });

  it('rises from character to character', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { text: folded, starts, ends } = foldWithMap(source);
        expect(starts).toHaveLength(folded.length);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(ends.every((end, at) => end > (starts[at] ?? 0) && end <= source.length)).toBe(true);
      }),
      { seed: 20120405 },
    );
  });
});
