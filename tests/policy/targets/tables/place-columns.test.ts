import { describe, expect, it } from 'vitest';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { readPlaceColumns } from '#policy/targets/tables/place-columns.ts';
import { readGrid } from '#policy/tree/table-grid.ts';
import { listNodes } from '#policy/tree/walk.ts';

/** Which columns of a table are places and which of their targets, with rows as `甲镇,2|乙镇,3` and the head first. */
function columnsOf(rows: string, caption = '', year: number | null = 2025): string | null {
  const [head = '', ...others] = rows.split('|').map((row) => `| ${row.replaceAll(',', ' | ')} |`);
  const lines = [head, head.replace(/[^|]+/g, ' --- '), ...others];
  const tree = parseDocument(`# 甲市通知\n\n${lines.join('\n')}\n`);
  const table = [...listNodes(tree)].find((node) => node.type === 'table');
  if (table?.type !== 'table') throw new Error('no table');
  const found = readPlaceColumns(readGrid(table), 1, caption, year);
  if (found === null) return null;
  expect(found.unit).toBeNull();
  const values = found.values.map(({ column, heads }) => `${column} ${heads.join(' ')}`);
  return `${found.indicators.join(' ')}: ${values.join(', ')}`;
}

describe('the columns of a table whose rows are places', () => {
  it.each([
    ...['县', '各县', '县（市、区）', '省/市', '州盟旗', '镇乡', '乡镇', '街道', '镇街道', '地区'],
    ...['区域', '单位', '各单位', '中心镇', '试点镇', '中心镇名称', '县名称', '乡 镇'],
  ])('are found by the head %s', (head) => {
    expect(columnsOf(`${head},任务|甲镇,2|乙镇,3`)).toBe('0: 1 任务');
  });

  it.each(['品种', '县城', '本县', '大县', '名称', '各', '县（市）数', '单位名', '地区名称数'])(
    'are none under the head %s',
    (head) => {
      expect(columnsOf(`${head},任务|甲镇,2|乙镇,3`)).toBeNull();
    },
  );

  it.each([
    ...['省', '市', '县', '区', '镇', '乡', '州', '盟', '旗', '街道', '开发区', '新区', '集聚区'],
  ])('hold names that end with %s', (ending) => {
    expect(columnsOf(`单位,任务|甲${ending},2|乙 ${ending} ,3`)).toBe('0: 1 任务');
  });

  it.each([
    ['one place', '甲镇,2', null],
    ['one place and a sum', '甲镇,2|合计,2', null],
    ['two and a sum', '甲镇,2|乙镇,3|合计,5', '0: 1 任务'],
    ['two and many sums', '甲镇,2|乙镇,3|合计,5|总计,5|小计,5|全市,5', '0: 1 任务'],
    ['two and a row without a name', '甲镇,2|乙镇,3|,5|,6|,7', '0: 1 任务'],
    ['two of three', '甲镇,2|乙镇,3|丙村,5', '0: 1 任务'],
    ['two of four', '甲镇,2|乙镇,3|丙村,5|丁村,2', null],
    ['three of four', '甲镇,2|乙镇,3|丙村,5|丁区,2', '0: 1 任务'],
    ['names that go on behind', '甲镇政府,2|乙镇学校,3', null],
    ['sums alone', '全市,5|全县,5|全区,5|全省,1', null],
    ['sums and more of them than places', '甲镇,2|全市人口,5|合计数,3|年小计,5', null],
  ])('are so with %s', (_, rows, found) => {
    expect(columnsOf(`单位,任务|${rows}`)).toBe(found);
  });

  it.each([
    ['目标', '0: 1 目标'],
    ['任务数', '0: 1 任务数'],
    ['计划', '0: 1 计划'],
    ['规划值', '0: 1 规划值'],
    ['分解', '0: 1 分解'],
    ['下达数', '0: 1 下达数'],
    ['预期', '0: 1 预期'],
    ['面积', null],
    ['备注', null],
    ['2024年目标', null],
    ['2025年目标', '0: 1 2025年目标'],
    ['2026年目标', '0: 1 2026年目标'],
    ['2024年、2025年目标', null],
    ['120255号目标', '0: 1 120255号目标'],
    ['12024号目标', '0: 1 12024号目标'],
    ['20241号目标', '0: 1 20241号目标'],
    ['1999年目标', null],
    ['2124号目标', '0: 1 2124号目标'],
    ['目标完成', null],
    ['目标完成时限', '0: 1 目标完成时限'],
  ])('have targets under %s', (head, found) => {
    expect(columnsOf(`单位,${head}|甲镇,2|乙镇,3`)).toBe(found);
  });

  it.each([
    ['2025年任务分解表', '0: 2 面积, 3 产量'],
    ['2024年任务分解表', null],
    ['任务完成情况', null],
    ['2025年面积表', null],
  ])('have those that a caption says: %s', (caption, found) => {
    expect(columnsOf('序号,单位,面积,产量,备注|1,甲镇,2,3,无|2,乙镇,3,4,无', caption)).toBe(
      found?.replace('0:', '1:') ?? null,
    );
  });

  it('have each a year that is not past, where one is known', () => {
    const rows = '目标,单位,2024年目标,2025年目标|无,甲镇,2,3|无,乙镇,3,4';
    expect(columnsOf(rows)).toBe('1: 3 2025年目标');
    expect(columnsOf(rows, '', null)).toBe('1: 2 2024年目标, 3 2025年目标');
  });
});
