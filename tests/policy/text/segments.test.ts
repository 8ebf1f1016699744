import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { segmentText, type Mark } from '#policy/text/segments.ts';

const mark = (start: number, end: number, ref = 't'): Mark => {
  return { start, end, kind: 'target', ref, eId: null, path: `/targets/${ref}/` };
};

describe('segmentText', () => {
  it('returns the whole text where nothing is marked', () => {
    expect(segmentText('投资2200亿元', [])).toEqual([{ text: '投资2200亿元', mark: null }]);
  });

  it('cuts before and after each mark', () => {
    const pieces = segmentText('投资2200亿元以上。', [mark(2, 10)]);
    expect(pieces.map(({ text }) => text)).toEqual(['投资', '2200亿元以上', '。']);
    expect(pieces.map((piece) => piece.mark !== null)).toEqual([false, true, false]);
  });

  it('keeps the first of two overlapping marks', () => {
    const pieces = segmentText('abcdef', [mark(2, 5, 'late'), mark(0, 3, 'early')]);
    expect(pieces.map((piece) => piece.mark?.ref ?? null)).toEqual(['early', null]);
  });

  it('joins back to the text for any marks', () => {
    const marks = fc.array(
      fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => mark(Math.min(a, b), Math.max(a, b) + 1)),
    );
    fc.assert(
      fc.property(fc.string({ minLength: 22 }), marks, (text, found) => {
        const joined = segmentText(text, found)
          .map((piece) => piece.text)
          .join('');
        expect(joined).toBe(text);
      }),
    );
  });
});
