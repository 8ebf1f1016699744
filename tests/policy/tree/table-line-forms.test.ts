import { describe, expect, it } from 'vitest';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { listNodes } from '#policy/tree/walk.ts';

const table = '| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |';

/** Words with {14} for 14 characters. */
const toWords = (words: string): string =>
  words.replace(/\{(\d+)\}/g, (_, count: string) => '甲'.repeat(Number(count)));

/** What each of some lines parted by / does beside a table T. */
function rolesOf(lines: string): string {
  const own = lines.split('/').map((line) => (line === 'T' ? table : toWords(line)));
  const tree = parseDocument(`# 题\n\n## 一、甲\n\n${own.join('\n\n')}\n`);
  return [...listNodes(tree)]
    .flatMap((node) => {
      if (node.type === 'table') return ['T'];
      return node.type === 'paragraph' && !node.eId.includes('cell') ? [node.role] : [];
    })
    .join(' ');
}

describe('the lines beside a table', () => {
  it.each([
    ['表1 指标/T', 'table-title T'],
    ['表1 指标。/T', 'text T'],
    ['附表2-1 甲/T', 'table-title T'],
    ['附表A1/T', 'table-title T'],
    ['专栏三 甲/T', 'table-title T'],
    ['指标表/T', 'table-title T'],
    ['指标表（一）/T', 'table-title T'],
    ['指标表：/T', 'text T'],
    ['指标/T', 'text T'],
    ['甲指标表乙/T', 'text T'],
    ['表1 指标/单位：亿元/T', 'table-title table-unit T'],
    ['（单位：亿元）/T', 'table-unit T'],
    ['计量单位 : 亿元/T', 'table-unit T'],
    ['单位：/T', 'text T'],
    ['单位亿元/T', 'text T'],
    ['T/注：甲。', 'T table-note'],
    ['T/注1：甲。', 'T table-note'],
    ['T/备注 2 ：甲。', 'T table-note'],
    ['T/资料来源：甲。', 'T table-note'],
    ['T/注甲。', 'T text'],
    ['T/附注：甲。/乙。', 'T table-note text'],
    ['T/乙。/注：甲。', 'T text text'],
    ['T/说明：甲。/注：乙。', 'T table-note table-note'],
    ['单位：亿元/表1 指标/T', 'text table-title T'],
    ['指标表/甲。/T', 'text text T'],
    ['T/指标表/T', 'T table-title T'],
    ['{58}表/T', 'text T'],
    ['{39}表/T', 'table-title T'],
    ['表 1/T', 'table-title T'],
  ])('in %s are: %s', (lines, roles) => {
    expect(rolesOf(lines)).toBe(roles);
  });
});
