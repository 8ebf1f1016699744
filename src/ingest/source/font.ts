import type { LineEvidence } from '#policy/recognise/lines/line-evidence.ts';

/** The typeface that a font's name stands for in official documents; null for any other. */
export function toFont(name: string): LineEvidence['font'] {
  if (/黑体|simhei|heiti/i.test(name)) return 'hei';
  if (/楷|kaiti|simkai/i.test(name)) return 'kai';
  if (/仿宋|fangsong|simfang/i.test(name)) return 'fangsong';
  return /宋体|宋简|小标宋|simsun|songti/i.test(name) ? 'song' : null;
}
