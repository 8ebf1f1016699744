import { describe, expect, it } from 'vitest';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { draftTasks } from '#policy/tasks/draft-tasks.ts';
import { readTaskColumns } from '#policy/tasks/tables/task-columns.ts';
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

/** Which column says what, who, with whom and by when. */
function columnsOf(heads: string): string {
  const found = readTaskColumns(toGrid(heads), 1);
  if (found === null) return 'none';
  const { task, lead, support, deadline } = found;
  return [task, lead, support, deadline].map((column) => column ?? '-').join(' ');
}

describe('the columns of a table of tasks', () => {
  it.each([
    ['任务|责任单位', '0 1 - -'],
    ['重点任务|责任单位', '0 1 - -'],
    ['年度目标任务|责任单位', '0 1 - -'],
    ['主要工作|责任单位', '0 1 - -'],
    ['工作内容|责任单位', '0 1 - -'],
    ['整改措施|责任单位', '0 1 - -'],
    ['具体举措|责任单位', '0 1 - -'],
    ['要求|责任单位', '0 1 - -'],
    ['工作要求|责任单位', '0 1 - -'],
    ['任务要求|责任单位', '0 1 - -'],
    ['工作任务及要求|责任单位', '0 1 - -'],
    ['工作任务和目标|责任单位', '0 1 - -'],
    ['工作任务与目标|责任单位', 'none'],
    ['任务甲|责任单位', 'none'],
    ['甲任务|责任单位', 'none'],
    ['任务（项）|责任单位', '0 1 - -'],
    ['任 务|责任单位', '0 1 - -'],
    ['事项|责任单位', '0 1 - -'],
    ['任务|牵头单位', '0 1 - -'],
    ['任务|主要责任部门', '0 1 - -'],
    ['任务|责任主体', '0 1 - -'],
    ['任务|主办处室', '0 1 - -'],
    ['任务|负责科室', '0 1 - -'],
    ['任务|落实镇', '0 1 - -'],
    ['任务|承办责任单位', '0 1 - -'],
    ['任务|实施单位', '0 1 - -'],
    ['任务|甲责任单位', 'none'],
    ['任务|责任单位甲', 'none'],
    ['任务|责任人', 'none'],
    ['任务|单位', 'none'],
    ['任务|责任单位|配合单位', '0 1 2 -'],
    ['任务|责任单位|主要协办部门', '0 1 2 -'],
    ['任务|责任单位|协同处室', '0 1 2 -'],
    ['任务|责任单位|参与科室', '0 1 2 -'],
    ['任务|责任单位|参加责任单位', '0 1 2 -'],
    ['任务|责任单位|会办单位', '0 1 2 -'],
    ['任务|责任单位|协助主体', '0 1 - -'],
    ['任务|责任单位|甲配合单位', '0 1 - -'],
    ['任务|责任单位|配合单位甲', '0 1 - -'],
    ['任务|责任单位|配合', '0 1 - -'],
    ['任务|责任单位|时限', '0 1 - 2'],
    ['任务|时限', '0 - - 1'],
    ['任务|责任单位|完成时限', '0 1 - 2'],
    ['任务|完成时限', '0 - - 1'],
    ['任务|责任单位|完成的时间', '0 1 - 2'],
    ['任务|完成的时间', '0 - - 1'],
    ['任务|责任单位|办结期限', '0 1 - 2'],
    ['任务|办结期限', '0 - - 1'],
    ['任务|责任单位|整改日期', '0 1 - 2'],
    ['任务|整改日期', '0 - - 1'],
    ['任务|责任单位|推进时间节点', '0 1 - 2'],
    ['任务|推进时间节点', '0 - - 1'],
    ['任务|责任单位|实施时限要求', '0 1 - 2'],
    ['任务|实施时限要求', '0 - - 1'],
    ['任务|责任单位|落实时间要求', '0 1 - 2'],
    ['任务|落实时间要求', 'none'],
    ['任务|责任单位|时间', '0 1 - 2'],
    ['任务|时间', 'none'],
    ['任务|责任单位|甲时限', '0 1 - -'],
    ['任务|甲时限', 'none'],
    ['任务|责任单位|时限甲', '0 1 - -'],
    ['任务|时限甲', 'none'],
    ['任务|责任单位|期限', '0 1 - 2'],
    ['任务|期限', '0 - - 1'],
    ['任务|责任单位|日期', '0 1 - 2'],
    ['任务|日期', 'none'],
  ])('with the heads %s are: %s', (heads, columns) => {
    expect(columnsOf(heads)).toBe(columns);
  });
});

describe('the task that a cell names', () => {
  it.each([
    ['无', ''],
    ['略', ''],
    ['同上', ''],
    ['同前', ''],
    ['详见附件', ''],
    ['参见附件', ''],
    ['见附件', ''],
    ['见', ''],
    ['待定', ''],
    ['另行通知', ''],
    ['另行', ''],
    ['合计', ''],
    ['小计', ''],
    ['12', ''],
    ['A-1', ''],
    ['甲略', ''],
    ['略甲', ''],
    ['水', ''],
    ['水务', ''],
    ['水务局', '水务局 · 水务局 · -'],
    ['水务工程建设', '水务工程建设 · 建设 · 水务工程'],
    ['建设', '建设 · 建设 · -'],
    ['甲建设工程', '甲建设工程 · 建设工程 · 甲'],
    ['甲建设工作', '甲建设工作 · 建设工作 · 甲'],
    ['甲绿化行动', '甲绿化行动 · 绿化行动 · 甲'],
    ['甲绿化甲', '甲绿化甲 · 甲绿化甲 · -'],
    ['甲 改造项目', '甲 改造项目 · 甲 改造项目 · -'],
    ['污水治理。', '污水治理 · 治理 · 污水'],
    ['污水治理；。 ', '污水治理 · 治理 · 污水'],
    ['污水。治理', '治理 · 治理 · -'],
  ])('%j is: %j', (cell, task) => {
    const table = `|任务|责任单位|\n|---|---|\n|${cell}|乙局|`;
    const tasks = draftTasks(parseDocument(`# 甲\n\n${table}\n`), 'a');
    const said = tasks.map(({ quote, act, object }) => `${quote} · ${act} · ${object ?? '-'}`);
    expect(said.join(' ; ')).toBe(task);
  });
});
