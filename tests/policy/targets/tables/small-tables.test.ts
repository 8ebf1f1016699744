import { describe, expect, it } from 'vitest';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { listTargetCandidates } from '#policy/targets/list-target-candidates.ts';
import { listParts } from '#policy/tree/walk.ts';

/** The targets of a table with its rows parted by /, in a plan of this day: what is measured, by when, and the number. */
function targetsOf(rows: string, date: string | null): string[] {
  const [head = '', ...body] = rows.split('/');
  const rule = head.replace(/[^|]+/g, '---');
  const table = [head, rule, ...body].map((row) => `|${row}|`).join('\n');
  const tree = parseDocument(`# 甲镇规划\n\n## 一、目标\n\n${table}\n`);
  const document = { title: '甲镇规划', date, documentNumber: null };
  return listTargetCandidates(listParts(tree), document).map(
    ({ indicatorWords, periodWords, comparator, value, unit }) =>
      `${indicatorWords}, ${periodWords}: ${comparator} ${value} ${unit}`,
  );
}

describe('the targets of a small table', () => {
  it.each([
    ['指标|说明（目标）/产值|30%', []],
    ['指标|2020年/产值|30%/人口|^', ['产值, 2020年: = 30 %']],
    ['指标|单位|2020年/|亿元|30', []],
    ['指标|单位|2020年/产值|吨标煤|30', ['产值, 2020年: = 30 吨标煤']],
    ['指标|单位|2020年/产值|亿 元|30', ['产值, 2020年: = 30 亿元']],
    ['指标|单位|2020年/产值|--|30', []],
    ['指标|单位|2020年/产值（亿元）|-亿元|30', ['产值（亿元）, 2020年: = 30 -亿元']],
    ['指标|单位|2020年/产值|亿元|30<br>40', []],
    ['目标|2020年|目标/产值|30%|40%', ['产值, 2020年: = 30 %', '产值, 目标: = 40 %']],
    ['2020年|指标/30%|产值', []],
    ['主要 指标|2020年/产值|30%', ['产值, 2020年: = 30 %']],
    ['指标|增速/产值（亿元）|8', ['产值（亿元）, 增速: = 8 %']],
    ['指标|2015—2020年/产值|30%', ['产值, 2015—2020年: = 30 %']],
    ['指标|2016年目标|2017年/产值|2%|3%', ['产值, 2016年目标: = 2 %', '产值, 2017年: = 3 %']],
    ['指标|2020年/就业|建成学校8所', ['就业, 2020年: = 8 所']],
    ['指标|2020年/就业|2015年建成医院5家，到2020年建成学校8所', ['就业, 2020年: = 8 所']],
  ])('%s are: %s', (rows, targets) => {
    expect(targetsOf(rows, '2016-03-01')).toEqual(targets);
  });

  it.each([
    ['指标|2020|2030/产值|20%|30%', ['产值, 2030: = 30 %']],
    ['指标|2015年|2015年目标/产值|20%|30%', []],
  ])('%s are, where its year is not known: %s', (rows, targets) => {
    expect(targetsOf(rows, null)).toEqual(targets);
  });
});
