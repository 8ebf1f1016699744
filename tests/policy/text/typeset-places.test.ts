import { describe, expect, it } from 'vitest';
import { findTypesetChanges, toTypeset } from '#policy/text/typeset.ts';

describe('where half-width marks are set wide', () => {
  it.each([
    ['） 11(（2.)', '4 8'],
    ['甲a()', ''],
    ['2. (a甲)2.', '3 6'],
    ['甲(a)乙', '1 3'],
    ['a(甲)b', '1 3'],
    ['a()b', ''],
    ['(甲', '0'],
  ])('in %j is at: %s', (text, places) => {
    expect(findTypesetChanges(text).join(' ')).toBe(places);
    expect([...toTypeset(text)].filter((sign, at) => sign !== text.charAt(at))).toHaveLength(
      places === '' ? 0 : places.split(' ').length,
    );
  });
});
