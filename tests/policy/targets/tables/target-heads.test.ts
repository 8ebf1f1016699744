import { describe, expect, it } from 'vitest';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { readTargetColumns } from '#policy/targets/tables/table-columns.ts';
import { readGrid, type TableGrid } from '#policy/tree/table-grid.ts';
import { listNodes } from '#policy/tree/walk.ts';

/** A table with these heads over one row. */
function toGrid(heads: string): TableGrid {
  const head = `|${heads}|`;
  const lines = [head, head.replace(/[^|]+/g, '---'), head.replace(/[^|]+/g, '甲')];
  const nodes = listNodes(parseDocument(`# 甲\n\n${lines.join('\n')}\n`));
  const table = [...nodes].find((node) => node.type === 'table');
  if (table?.type !== 'table') throw new Error(`${heads} is no table`);
  return readGrid(table);
}

/** In a document of 2015: the columns of indicators, of the unit, and of what is to be reached. */
function columnsOf(heads: string): string {
  const found = readTargetColumns(toGrid(heads), 1, 2015);
  if (found === null) return 'none';
  const { indicators, unit, values } = found;
  return [indicators.join(' '), unit ?? '-', values.map(({ column }) => column).join(' ')].join(
    ' ; ',
  );
}

describe('the columns of a table of targets', () => {
  it.each([
    ['指标|2020年', '0 ; - ; 1'],
    ['指标名称|2020年', '0 ; - ; 1'],
    ['主要指标项目|2020年', '0 ; - ; 1'],
    ['甲乙丙丁戊己指标|2020年', '0 ; - ; 1'],
    ['甲乙丙丁戊己庚指标|2020年', 'none'],
    ['项目|2020年', '0 ; - ; 1'],
    ['甲项目名称|2020年', '0 ; - ; 1'],
    ['名称|2020年', '0 ; - ; 1'],
    ['名称甲|2020年', 'none'],
    ['主要目标|2020年', '0 ; - ; 1'],
    ['目标任务|目标值', '0 ; - ; 1'],
    ['目标甲|2020年', 'none'],
    ['指标|单位|2020年', '0 ; 1 ; 2'],
    ['指标|计量单位|2020年', '0 ; 1 ; 2'],
    ['指标|单位甲|2020年', '0 ; - ; 2'],
    ['指标|序号|2020年', '0 ; - ; 2'],
    ['指标|属性|2020年', '0 ; - ; 2'],
    ['指标|备注|2020年', '0 ; - ; 2'],
    ['指标|2020年备注', '0 ; - ; 1'],
    ['指标|2015年|2016年|2020年', '0 ; - ; 2 3'],
    ['指标|2014年', 'none'],
    ['指标|2015年目标', '0 ; - ; 1'],
    ['指标|2015年', 'none'],
    ['指标|年均增长', '0 ; - ; 1'],
    ['指标|现状|目标', '0 ; - ; 2'],
    ['指标|2020年实际', 'none'],
    ['指标|完成时限2020年', '0 ; - ; 1'],
    ['指标|已完成|2020年', '0 ; - ; 2'],
    ['指标|12020年', 'none'],
    ['指标|20201', 'none'],
    ['指标|“十四五”末', '0 ; - ; 1'],
    ['指标|“十二五”末', 'none'],
    ['2020年|指标', 'none'],
    ['指标|甲', 'none'],
    ['指标|上年|力争', '0 ; - ; 2'],
  ])('with the heads %s are: %s', (heads, columns) => {
    expect(columnsOf(heads)).toBe(columns);
  });
});
