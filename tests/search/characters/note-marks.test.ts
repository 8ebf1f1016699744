import { describe, expect, it } from 'vitest';
import { fold, foldWithMap } from '#search/characters/fold.ts';
import { toIndexText } from '#search/records/tokens.ts';

describe('the marks of notes in what is searched', () => {
  it.each([
    ['投资100¹亿元', '投资100亿元'],
    ['增长50②户', '增长50户'],
    ['户籍改革¹。', '户籍改革'],
    ['按²可比价', '按可比价'],
    ['20km²', '20km2'],
    ['CO₂排放', 'co2排放'],
    ['①加强领导', '1加强领导'],
    ['改革②落实', '改革2落实'],
  ])('are no digits: %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(toIndexText(text).replaceAll(/[ 。]/g, '').toLowerCase()).toBe(folded);
  });

  it('leave the way back to the source as it is', () => {
    const { text, starts, ends } = foldWithMap('0¹亿');
    expect([text, starts, ends]).toEqual(['0亿', [0, 2], [1, 3]]);
  });
});
