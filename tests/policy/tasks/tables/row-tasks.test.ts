import { describe, expect, it } from 'vitest';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { draftTasks } from '#policy/tasks/draft-tasks.ts';
import { splitUnits } from '#policy/tasks/tables/split-units.ts';

/** The tasks of a table with its rows parted by /, {58} for a word of 58 characters: what (act, object), who, with whom, by when. */
function tasksOf(rows: string): string {
  const own = rows.replace(/\{(\d+)\}/g, (_, count: string) => '甲'.repeat(Number(count)));
  const [head = '', ...body] = own.split('/');
  const table = [head, head.replace(/[^|]+/g, '---'), ...body].map((row) => `|${row}|`).join('\n');
  return draftTasks(parseDocument(`# 甲镇工作方案\n\n## 一、分工\n\n${table}\n`), 'a')
    .map(({ quote, act, object, actors, supporting, deadline }) =>
      [
        `${quote}（${act}，${object ?? '无'}）`,
        actors.join('+'),
        supporting?.join('+') ?? '',
        deadline ?? '',
      ]
        .join(' – ')
        .replace(/(?: – )+$/, ''),
    )
    .join('; ')
    .replace(/甲{20,}/g, (word) => `{${word.length}}`);
}

describe('the tasks that rows give', () => {
  it.each([
    ['任务|责任单位/6月|污水改造工程； ', ''],
    ['任务|责任单位/|同上/水务局|^', '水务局（水务局，无） – 同上'],
    ['任务|责任单位/{59}建设|水务局', ''],
    ['类别|任务|责任单位/{58}建设|<|建设', '{58}建设（建设，{58}） – 建设'],
    [
      '任务|时限/同上|污水管网改造工程/^|/建设|水务局<br>环保局',
      '建设（建设，无） –  –  – 水务局 环保局',
    ],
  ])('in %s are: %s', (rows, tasks) => {
    expect(tasksOf(rows)).toBe(tasks);
  });

  it('are numbered, and name who helps only where somebody does', () => {
    const table = '|任务|责任单位|配合单位|\n|---|---|---|\n|推进治水|甲局|乙局|\n|推进治气|甲局||';
    const text = `# 甲镇工作方案\n\n## 一、分工\n\n### （一）治理\n\n${table}\n\n各镇要推进治土。\n`;
    const tasks = draftTasks(parseDocument(text), 'a');
    expect(tasks.map(({ id, quote }) => `${id} ${quote}`)).toEqual([
      'a-k1 推进治水',
      'a-k2 推进治气',
      'a-k3 各镇要推进治土',
    ]);
    expect(tasks.map((task) => task.supporting)).toEqual([['乙局'], undefined, undefined]);
    expect(tasks.map((task) => 'supporting' in task)).toEqual([true, false, false]);
  });
});

describe('the units of a cell', () => {
  it.each([
    ['庚局 配合.', ' – 庚局'],
    ['配合、甲局牵头、乙局', '甲局+乙局 – '],
    ['甲局牵头、乙局、丙局配合、丁局', '甲局+丁局 – 乙局+丙局'],
    ['甲局， ，乙局', '甲局+乙局 – '],
    [' 牵头单位：甲局。、乙局', '甲局+乙局 – '],
  ])('in %j are: %s', (text, units) => {
    const { lead, support } = splitUnits(text);
    expect(`${lead.join('+')} – ${support.join('+')}`).toBe(units);
  });
});
