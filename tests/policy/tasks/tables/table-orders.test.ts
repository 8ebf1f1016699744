import { describe, expect, it } from 'vitest';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { draftTasks } from '#policy/tasks/draft-tasks.ts';
import { listTableOrders } from '#policy/tasks/tables/list-table-orders.ts';
import { splitUnits } from '#policy/tasks/tables/split-units.ts';

/** The tasks of a document with these lines: where, what, who, with whom, by when. */
function tasksOf(lines: string): string[] {
  const own = lines
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
  const tree = parseDocument(`# 临江市2016年重点工作方案\n\n## 一、任务分解\n\n${own}\n`);
  return draftTasks(tree, 'a').map(({ eId, quote, actors, supporting, deadline }) =>
    [
      eId.replace('sec_1__tbl_1__', ''),
      ...[quote, actors.join('+'), supporting?.join('+') ?? '', deadline ?? ''],
    ].join(' | '),
  );
}

describe('a table of tasks', () => {
  it('gives each task its units and its deadline', () => {
    const table = `
      | 序号 | 工作任务 | 牵头单位 | 配合单位 | 完成时限 |
      | --- | --- | --- | --- | --- |
      | 1 | 改造老旧小区12个。完善物业管理。 | 住建局 | 财政局、公安局，各镇（街道、园区） | 10月底前 |
      | 2 | 新增停车位300个 | 城管局<br>公安局 | | |`;
    expect(tasksOf(table)).toEqual([
      'row_2__cell_2__p_1__s_1 | 改造老旧小区12个 | 住建局 | 财政局+公安局+各镇（街道、园区） | 10月底前',
      'row_2__cell_2__p_1__s_2 | 完善物业管理 | 住建局 | 财政局+公安局+各镇（街道、园区） | 10月底前',
      'row_3__cell_2__p_1__s_1 | 新增停车位300个 | 城管局+公安局 |  | ',
    ]);
  });

  it('counts a merged cell for each of its rows', () => {
    const table = `
      | 类别 | 主要内容 | 责任单位 | 完成时间 |
      | --- | --- | --- | --- |
      | 治水 | （一）加强河道清淤。 | 水务局 | 6月 |
      | ^ | （二）推进管网改造。 | ^ | 9月 |
      | 治气 | 加快锅炉淘汰；严格控制用煤。 | 环保局 | ^ |`;
    expect(tasksOf(table)).toEqual([
      'row_2__cell_2__p_1__s_1 | 加强河道清淤 | 水务局 |  | 6月',
      'row_3__cell_2__p_1__s_1 | 推进管网改造 | 水务局 |  | 9月',
      'row_4__cell_2__p_1__s_1 | 加快锅炉淘汰 | 环保局 |  | 9月',
      'row_4__cell_2__p_1__s_1 | 严格控制用煤 | 环保局 |  | 9月',
    ]);
  });

  it('keeps the orders of sentences around it in the order of reading', () => {
    const lines = `
      加强组织领导。

      | 重点任务 | 主办单位 |
      | --- | --- |
      | 推进治水 | 水务局 |

      各部门要完善机制。`;
    expect(tasksOf(lines).map((line) => line.split(' | ').slice(1, 3).join(' '))).toEqual([
      '加强组织领导 ',
      '推进治水 水务局',
      '各部门要完善机制 各部门',
    ]);
  });
});

describe('any other table', () => {
  it.each([
    ['no unit and no deadline', '| 工作任务 | 备注 |', '| 推进治水 | 无 |'],
    ['a programme', '| 内容 | 时间 |', '| 推进治水交流 | 9:00 |'],
    ['offices and their telephones', '| 责任单位 | 电话 |', '| 加强办 | 8212345 |'],
    ['indicators', '| 指标 | 单位 | 2020年 |', '| 加强绿化 | 亩 | 300 |'],
  ])('gives no task: %s', (_, head, row) => {
    expect(tasksOf(`${head}\n${head.replace(/[^|]+/g, ' --- ')}\n${row}`)).toEqual([]);
  });
});

describe('the units of a cell', () => {
  it.each([
    ['住建局、财政局', '住建局+财政局 /'],
    ['住建局牵头，财政局、公安局配合', '住建局 / 财政局+公安局'],
    ['市水务局（牵头）、市财政局、各镇政府按职责分工负责', '市水务局+市财政局+各镇政府 /'],
    ['市教育局\n市人社局；团市委。', '市教育局+市人社局+团市委 /'],
    ['牵头单位：发改局；财政局（配合）', '发改局 / 财政局'],
    ['各镇（街道、园区）', '各镇（街道、园区） /'],
    ['', ' /'],
  ])('are told apart: %s', (text, expected) => {
    const { lead, support } = splitUnits(text);
    expect(`${lead.join('+')} / ${support.join('+')}`.trimEnd()).toBe(expected);
  });
});

describe('a task that has no verb', () => {
  const row = (...cells: string[]) =>
    `| 工作任务 | 牵头单位 | 完成时限 |\n| --- | --- | --- |\n| ${cells.join(' | ')} |`;

  it.each([
    ['城区污水管网改造工程', '城区污水管网', '改造工程'],
    ['1.农贸市场改造。', '农贸市场', '改造'],
    ['政务服务“一窗受理”', null, '政务服务“一窗受理”'],
  ])('is one where the row names who leads: %s', (words, object, act) => {
    const tree = parseDocument(`# 方案\n\n## 一、任务\n\n${row(words, '住建局', '10月底前')}\n`);
    expect(draftTasks(tree, 'a')).toMatchObject([
      { object, act, actors: ['住建局'], deadline: '10月底前' },
    ]);
  });

  it.each([
    ['nobody leads', ['城区污水管网改造工程', '', '10月底前']],
    ['the cell says only where to look', ['详见附件2', '住建局', '10月底前']],
    ['the cell says nothing', ['—', '住建局', '10月底前']],
  ])('is none where %s', (_, cells) => {
    expect(tasksOf(row(...cells))).toEqual([]);
  });
});

describe('the orders of a table', () => {
  const tree = parseDocument(
    '# 甲镇方案\n\n## 一、分工\n\n|任务|责任单位|配合单位|时限|\n|---|---|---|---|\n|1.加快建设水库|水利局|财政局|6月|\n|污水管网改造工程|住建局|||\n|无|农业局|||\n|清淤|^|||\n',
  );
  const table = tree.body[0]?.children.find((child) => child.type === 'table');
  if (table?.type !== 'table') throw new Error('no table');

  it('say all that their rows say, and no more', () => {
    expect(listTableOrders(table)).toEqual([
      {
        eId: 'sec_1__tbl_1__row_2__cell_1__p_1__s_1',
        quote: '加快建设水库',
        actors: ['水利局'],
        act: '加快建设',
        object: '水库',
        force: 'plain',
        supporting: ['财政局'],
        deadline: '6月',
      },
      {
        eId: 'sec_1__tbl_1__row_3__cell_1__p_1__s_1',
        quote: '污水管网改造工程',
        actors: ['住建局'],
        act: '改造工程',
        object: '污水管网',
        force: 'plain',
        supporting: [],
        deadline: null,
      },
    ]);
  });
});
