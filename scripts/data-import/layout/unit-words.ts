import { foldWidth } from '#schema/signs/note-signs.ts';
import type { Unit } from '#schema/text.ts';
import { tableSpellings, unitNames } from '#schema/units.ts';

const byWord = new Map<string, Unit>([
  ...unitNames.map((name) => [name, name] as const),
  ...Object.entries(tableSpellings),
]);

/** All words for units, the longest first. */
export const unitWords: readonly string[] = [...byWord.keys()].toSorted(
  (a, b) => b.length - a.length,
);

/** The unit that words are, as tables write it; null where they are none of ours. */
export function parseUnit(words: string): Unit | null {
  const text = foldWidth(words).replaceAll(/\s+/g, '').toLowerCase();
  return byWord.get(text.replace(/^(?:计量|金额)?单位[:：]?/, '')) ?? null;
}

const others = '填报|编制|报送|制表|主管|责任|牵头|配合|报表|填表|编报|统计|审核|发布|公布';
const stated = new RegExp(`(?<!${others})单位[:：]\\s*([^\\n]+)`);

/** The units that words above a table state for its numbers: 单位：亿元、万人. */
export function listStatedUnits(words: string): string[] {
  const list = stated.exec(words)?.[1] ?? '';
  return list
    .replace(/[)）\]】].*$/s, '')
    .split(/[\s,，、;；]+/)
    .filter((one) => one !== '')
    .map((one) => parseUnit(one) ?? one);
}
