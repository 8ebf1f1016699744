import { describe, expect, it } from 'vitest';
import { splitSentences } from '#policy/text/sentences.ts';

const sentencesOf = (text: string): string => splitSentences(text).join(' | ');

describe('the sentences', () => {
  it.each([
    ['甲(乙。丙)丁。戊。', '甲(乙。丙)丁。 | 戊。'],
    ['甲。！？”（）《》“, \n', '甲。！？” | （）《》“, \n'],
    ['（甲。（乙。丙）丁。戊）己。', '（甲。（乙。丙）丁。戊）己。'],
    ['。、', '。 | 、'],
    ['甲。”的乙。', '甲。”的乙。'],
    ['甲。 ', '甲。 '],
    ['《甲。乙》丙。丁。', '《甲。乙》丙。 | 丁。'],
    ['（甲）乙。（丙。丁）', '（甲）乙。 | （丙。丁）'],
    ['甲(乙。丙）丁。戊。', '甲(乙。 | 丙）丁。 | 戊。'],
  ])('of %j are: %s', (words, expected) => {
    expect(sentencesOf(words)).toBe(expected);
  });
});
