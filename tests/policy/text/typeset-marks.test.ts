import { describe, expect, it } from 'vitest';
import { findTypesetChanges, fromTypeset, toTypeset } from '#policy/text/typeset.ts';

/** A text as it is shown, where that differs, and the text again. */
function shown(text: string): string {
  const changes = findTypesetChanges(text);
  return [toTypeset(text), changes.join(' '), fromTypeset(toTypeset(text), changes)].join(' | ');
}

describe('a text as it is shown', () => {
  it.each([
    ['(1)乙；', '（1）乙； | 0 2 | (1)乙；'],
    ['甲:', '甲： | 1 | 甲:'],
    ['丁市,2,1', '丁市，2,1 | 2 | 丁市,2,1'],
    [')”))', '）”）） | 0 2 3 | )”))'],
    ['&lt;甲', '&lt；甲 | 3 | &lt;甲'],
    ['(一)', '（一） | 0 2 | (一)'],
    ['))”', '））” | 0 1 | ))”'],
  ])('is for %j: %s', (words, expected) => {
    expect(shown(words)).toBe(expected);
  });
});
