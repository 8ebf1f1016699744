import { parseChineseNumeral } from '../text/numerals.ts';

/** The last years of the five-year plans that words name: “十五” ended in 2005, “十二五” in 2015. */
export function listPlanEnds(words: string): number[] {
  const plans = words.matchAll(/“十([一二三四五六七八九]?)五”/g);
  return [...plans].map(([, digit = '']) => 2005 + 5 * (parseChineseNumeral(digit) ?? 0));
}
