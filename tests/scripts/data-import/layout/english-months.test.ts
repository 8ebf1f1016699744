import { describe, expect, it } from 'vitest';
import { parseTime } from '#scripts/data-import/layout/time-words.ts';

describe('months in English', () => {
  it.each([
    ['Jan-Sep', 'M01-M09'],
    ['January to June', null],
    ['Jan–Mar', 'M01-M03'],
    ['Jan.-Sept.', 'M01-M09'],
    ['jan-dec', 'year'],
    ['Jan-Foo', null],
    ['town-mar', null],
  ])('are read: %s', (words, period) => {
    expect(parseTime(words)?.period ?? null).toBe(period);
  });
});
