import { describe, expect, it } from 'vitest';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { draftTasks } from '#policy/tasks/draft-tasks.ts';
import { splitUnits } from '#policy/tasks/tables/split-units.ts';

/** The tasks of a table with its rows parted by /: what, who, with whom, by when. */
function tasksOf(rows: string): string {
  const [head = '', ...body] = rows.split('/');
  const rule = head.replace(/[^|]+/g, '---');
  const table = [head, rule, ...body].map((row) => `|${row}|`).join('\n');
  const tree = parseDocument(`# 甲镇工作方案\n\n## 一、分工\n\n${table}\n`);
  return draftTasks(tree, 'a')
    .map(({ quote, actors, supporting, deadline }) =>
      [quote, actors.join('+'), supporting?.join('+') ?? '', deadline ?? '']
        .join(' – ')
        .replace(/(?: – )+$/, ''),
    )
    .join('; ');
}

describe('the tasks of a small table', () => {
  it.each([
    [
      '要求|落实镇|参加单位|推进时间/推进治水|水务局|财政局|6月',
      '推进治水 – 水务局 – 财政局 – 6月',
    ],
    [
      '工作任务|责任主体|会办科室|办结时间/推进治水|水务局|财政局|6月',
      '推进治水 – 水务局 – 财政局 – 6月',
    ],
    [
      '工作任务及目标|实施责任部门|协同责任部门|时间节点/推进治水|水务局|财政局|6月',
      '推进治水 – 水务局 – 财政局 – 6月',
    ],
    ['年度任务|时间/推进治水|6月', ''],
    ['年度任务|时限/推进治水|6月', '推进治水 –  –  – 6月'],
    ['事 项（项）|责任 单位/推进治水|水务局', '推进治水 – 水务局'],
    ['事项甲|责任单位/推进治水|水务局', ''],
    ['甲事项|责任单位/推进治水|水务局', ''],
    ['事项|责任单位甲/推进治水|水务局', ''],
    ['事项|甲责任单位/推进治水|水务局', ''],
    ['事项|责任单位|甲配合单位/推进治水|水务局|财政局', '推进治水 – 水务局'],
    ['事项|责任单位|配合单位甲/推进治水|水务局|财政局', '推进治水 – 水务局'],
    ['事项|责任单位|甲时限/推进治水|水务局|6月', '推进治水 – 水务局'],
    ['事项|责任单位|时限甲/推进治水|水务局|6月', '推进治水 – 水务局'],
    ['任务|责任单位|时限/推进治水|水务局|6月/^|环保局|7月', '推进治水 – 水务局+环保局 –  – 6月'],
    [
      '任务|责任单位|配合单位/推进治水|水务局牵头，环保局配合|财政局',
      '推进治水 – 水务局 – 环保局+财政局',
    ],
    ['任务|责任单位/推进治水|</推进治气|环保局', '推进治气 – 环保局'],
    ['任务|责任单位/推进治水|水务局<br>环保局', '推进治水 – 水务局+环保局'],
    ['任务|责任单位/（一）推进治水|水务局', '推进治水 – 水务局'],
    ['任务|责任单位/各镇要推进治水|', '各镇要推进治水 – 各镇'],
  ])('%s are: %s', (rows, tasks) => {
    expect(tasksOf(rows)).toBe(tasks);
  });
});

describe('the units that lead and that help', () => {
  it.each([
    ['甲局(牵头)、乙局(协办)', '甲局 / 乙局'],
    ['甲局（ 牵头单位 ）、乙局（配合）', '甲局 / 乙局'],
    ['甲局（主办）、乙局参与', '甲局 / 乙局'],
    ['甲局牵头，乙局、丙局配合，丁局', '甲局+丁局 / 乙局+丙局'],
    ['甲局，乙局牵头，丙局、丁局协办、戊局牵头、己局配合', '甲局+乙局+戊局 / 丙局+丁局+己局'],
    ['甲局、乙局、丙局配合', '甲局+乙局 / 丙局'],
    ['甲局（乙、丙）、丁局', '甲局（乙、丙）+丁局 /'],
    ['甲局按职责负责', '甲局 /'],
    ['甲局负责乙', '甲局负责乙 /'],
    ['甲局配合乙', '甲局配合乙 /'],
    ['甲局。', '甲局 /'],
    ['甲局。乙', '甲局。乙 /'],
    ['牵头：甲局', '甲局 /'],
    ['牵头、甲局', '甲局 /'],
    ['甲牵头单位：乙局', '甲牵头单位：乙局 /'],
  ])('in %s are: %s', (text, expected) => {
    const { lead, support } = splitUnits(text);
    expect(`${lead.join('+')} / ${support.join('+')}`.trimEnd()).toBe(expected);
  });
});
