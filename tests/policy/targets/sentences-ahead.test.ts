import { describe, expect, it } from 'vitest';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { eachSentenceAhead } from '#policy/targets/sentences-ahead.ts';
import { listParts } from '#policy/tree/walk.ts';

const table = '| 巳 | 午 |\n| --- | --- |\n| 未 | 申 |';

/** What of a document of 2026 with these lines may promise something: sentences, with ! where they set norms, and tables. */
function aheadIn(kind: 'report' | 'paper', lines: string): string {
  const own = lines.split('/').map((line) => (line === '表' ? table : line));
  const text = `# 甲\n\n${own.join('\n\n')}\n`;
  const found = eachSentenceAhead(listParts(parseDocument(text)), {
    year: 2026,
    report: kind === 'report',
  });
  return [...found]
    .map((one) =>
      one.type === 'sentence-ahead'
        ? `${one.sentence.text}${one.norm ? '!' : ''}`
        : `a table of ${one.around.length}`,
    )
    .join(' ');
}

describe('what may promise something', () => {
  it.each([
    ['report', '# 附件 2025年总结/## 四、目标。', '目标'],
    ['report', '### （二）申报条件/未来五年，子。', '未来五年，子。!'],
    ['report', '## 一、准入条件/### （二）建成泵站。', ''],
    ['paper', '# 附件 甲表/## 一、准入条件', ''],
    ['paper', '注: ①戊。/2025年工作回顾2025年是好年。', '2025年工作回顾2025年是好年。'],
    ['report', '## 一、准入条件/## 一、/注', '注'],
    ['report', '## 第一条/工作回顾/## 一、/表', ''],
    ['paper', '2026年工作安排/注：丁。/注1：/- ①戊。', '2026年工作安排'],
    [
      'report',
      '## 一、/# 附件 2025年总结/2025年工作回顾2025年是好年。/去年办了事。寅。2027年，卯。辰。',
      '2027年，卯。 辰。',
    ],
  ] as const)('is in a %s of the lines %s: %j', (kind, lines, ahead) => {
    expect(aheadIn(kind, lines)).toBe(ahead);
  });
});
