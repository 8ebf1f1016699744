import { describe, expect, it } from 'vitest';
import {
  findHeadingOutlook,
  findLineOutlook,
  findOpeningOutlook,
  findRunInOutlook,
  setsNorms,
} from '#policy/targets/outlook.ts';

/** Where words look in a document of 2025: as a heading, as a line, as a sentence, run into one; and whether a heading sets norms. */
function looksOf(words: string): string {
  const looks = [
    ['heading', findHeadingOutlook(words, 2025)],
    ['line', findLineOutlook(words, 2025)],
    ['opening', findOpeningOutlook(words, 2025)],
    ['run-in', findRunInOutlook(words, 2025)],
    ['sets', setsNorms(words) ? 'norms' : null],
  ];
  return looks.flatMap(([place, look]) => (look === null ? [] : [`${place} ${look}`])).join(', ');
}

describe('where sentences and headings look', () => {
  it.each([
    ['各位代表：过去五年，办了事。', 'heading back, opening back'],
    ['各位代表!去年，办了事。', 'heading back'],
    ['各位代表,上年，办了事。', 'heading back, opening back'],
    ['过去的三年，办了事。', 'heading back, opening back'],
    ['过去九年，办了事。', 'heading back'],
    ['近年来，办了事', ''],
    ['近年来，办了事。', 'opening back'],
    ['两年来，办了事！', 'opening back'],
    ['“十四五”以来，办了事。', 'heading ahead'],
    ['甲乙丙丁戊己庚辛壬癸以来，办了事。', 'opening back'],
    ['甲乙丙丁戊己庚辛壬癸子以来，办了事。', ''],
    ['2024年，办了事。', 'opening back'],
    ['2024年我们办了事。', 'opening back'],
    ['2024年全市办了事。', 'opening back'],
    ['2024年办了事。', ''],
    ['2025年，办了事。', 'heading ahead, opening ahead'],
    ['1999年，办了事。', 'opening back'],
    ['甲去年，办了事。', 'heading back'],
    ['回顾2024年。', 'heading back, opening back'],
    ['各位代表：今年，要办事。', 'opening ahead'],
    ['做好今年工作。', 'opening ahead'],
    ['今年以来，办了事。', 'opening back'],
    ['新的一年，要办事。', 'opening ahead'],
    ['今后，要办事。', 'heading ahead, opening ahead'],
    ['未来产业，要办事。', ''],
    ['未来五年，要办事。', 'opening ahead'],
    ['下一步，要办事。', 'heading ahead, opening ahead'],
    ['面向未来，要办事。', 'opening ahead'],
    ['展望明年。', 'opening ahead'],
    ['到2026年，要办事。', 'opening ahead'],
    ['2026年，要办事。', 'heading ahead, opening ahead'],
    ['到2024年，要办事。', ''],
    ['2026年度，要办事。', 'heading ahead, opening ahead'],
    ['20261年，要办事。', ''],
    ['申报条件', 'sets norms'],
    ['申报条件：', 'sets norms'],
    ['改善条件', ''],
    ['补助标准。', 'sets norms'],
    ['奖励对象 ', 'sets norms'],
    ['收费范围', 'sets norms'],
    ['处罚情形', 'sets norms'],
    ['标准', ''],
    ['条件甲', ''],
    ['认定标准和情况', ''],
    ['改善申报条件', ''],
    ['资格甲', ''],
    ['门槛', 'sets norms'],
    ['各位代表：2024年工作回顾今年', 'heading back, run-in back'],
    ['各位代表2024年工作回顾我们', 'heading back'],
    ['2024年工作 回顾今年', 'heading back'],
    ['关于2024年工作总结做好', 'heading back, run-in back'],
    ['“十四五”发展成就各位', 'heading back, run-in back'],
    ['过去五年工作成绩我们', 'heading back, run-in back'],
    ['2024年回今年', ''],
    ['2026年工作重点我们', 'heading ahead, line ahead, opening ahead, run-in ahead'],
    ['2026年工作重点他们', 'heading ahead, line ahead, opening ahead'],
    ['甲2026年工作重点我们', 'line ahead'],
  ])('%s: %j', (words, looks) => {
    expect(looksOf(words)).toBe(looks);
  });
});
