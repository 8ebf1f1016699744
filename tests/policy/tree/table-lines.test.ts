import { describe, expect, it } from 'vitest';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { findTableLines } from '#policy/tree/table-lines.ts';

/** The roles of the lines around a table, and what is found from the table: its title, then its unit and notes. */
function linesAround(above: string, below: string): string {
  const paragraphs = (lines: string): string => lines.split('/').join('\n\n');
  const { preamble } = parseDocument(
    `# 题\n\n${paragraphs(above)}\n\n| 甲 |\n| --- |\n| 乙 |\n\n${paragraphs(below)}\n`,
  );
  const children = preamble?.children ?? [];
  const roles = children.flatMap((child) =>
    child.type === 'paragraph' ? [child.role.replace('table-', '')] : [],
  );
  const table = children.find(({ type }) => type === 'table');
  if (table === undefined) return 'no table';
  const { title, notes } = findTableLines(children, table);
  return `${roles.join()}: ${[title, ...notes].map((line) => line?.text ?? '-').join()}`;
}

describe('the lines around a table', () => {
  it.each([
    [
      '表1 指标/单位：万元',
      '注：甲。/来源：乙。/丙。',
      'title,unit,note,note,text: 表1 指标,单位：万元,注：甲。,来源：乙。',
    ],
    ['表1 指标', '丙。/注：甲。', 'title,text,text: 表1 指标'],
    ['单位：万元', '备注1：甲。', 'unit,note: -,单位：万元,备注1：甲。'],
    ['附表一 指标。', '说明：甲。', 'text,note: -,说明：甲。'],
    ['专栏2-1 指标', '资料来源：甲。', 'title,note: 专栏2-1 指标,资料来源：甲。'],
    ['表A1.2 指标，及说明', '数据来源:甲。', 'title,note: 表A1.2 指标，及说明,数据来源:甲。'],
    ['丙。/主要指标表', '注 2 ：甲。', 'text,title,note: 主要指标表,注 2 ：甲。'],
    ['主要指标表（一）', '附注：甲', 'title,note: 主要指标表（一）,附注：甲'],
    ['主要指标表；', '甲注：乙。', 'text,text: -'],
    ['主要指标', '注乙：丙。', 'text,text: -'],
    ['指标表：甲表', '丙', 'text,text: -'],
    ['表1 指标/计量单位:万元', '丙', 'title,unit,text: 表1 指标,计量单位:万元'],
    ['表1 指标/甲单位：万元', '丙', 'text,text,text: -'],
    ['表1 指标/单位万元', '丙', 'text,text,text: -'],
    ['表1 指标/丁/单位：万元', '丙', 'text,text,unit,text: -,单位：万元'],
    [
      '表1 甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲',
      '丙',
      'title,text: 表1 甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲',
    ],
    [
      '表1 甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲',
      '丙',
      'text,text: -',
    ],
    ['单位：万元/表1 指标', '丙', 'text,title,text: 表1 指标'],
    ['指标表 ', '丙', 'title,text: 指标表'],
    ['表1，指标。', '丙', 'text,text: -'],
    ['甲表1 指标', '丙', 'text,text: -'],
  ])('%s above and %s below are: %s', (above, below, expected) => {
    expect(linesAround(above, below)).toBe(expected);
  });
});
