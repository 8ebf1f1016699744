import { describe, expect, it } from 'vitest';
import { findAmounts } from '#policy/text/amounts.ts';
import { toHalfWidthFigures } from '#policy/text/half-width.ts';

describe('full-width figures', () => {
  it.each([
    ['１２．５％', '12.5%'],
    ['投资１２亿元。', '投资12亿元。'],
    ['１．加大投入', '1．加大投入'],
    ['12①、100¹、㎡', '12①、100¹、㎡'],
    ['没有', '没有'],
  ])('in %s are read as %s', (text, plain) => {
    expect(toHalfWidthFigures(text)).toBe(plain);
    expect(plain).toHaveLength(text.length);
  });

  it('are amounts', () => {
    expect(
      findAmounts('新增３．５亿立方米、１５％').map(({ value, unit }) => value + unit),
    ).toEqual(['3.5亿立方米', '15%']);
  });
});
