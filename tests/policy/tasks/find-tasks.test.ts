import { describe, expect, it } from 'vitest';
import { findTasks } from '#policy/tasks/find-tasks.ts';
import { forceWords } from '#policy/tasks/task-words.ts';
import { listSentences } from '#policy/tree/walk.ts';
import { readRealDocument } from '../../corpus/real-content.ts';

/** Each order of a sentence as force, actors, act and object. */
const find = (text: string): string[] =>
  findTasks(text).map(({ force, actors, act, object }) =>
    [force, actors.join('、') || '-', act, object ?? '-'].join(' '),
  );

describe('findOrders', () => {
  it.each([
    ['建立考核机制，健全责任制。', ['plain - 建立 考核机制', 'plain - 健全 责任制']],
    ['确保全年完成投资5亿元。', ['ensure - 完成 投资5亿元']],
    ['力争项目早开工。', ['strive - 力争 项目早开工']],
    ['支持有条件的镇设立基金。', ['support - 支持 有条件的镇设立基金']],
    ['鼓励社会资本参与。', ['support - 鼓励 社会资本参与']],
    ['探索建立新机制。', ['explore - 探索 建立新机制']],
    [
      '全面完成总体规划、基本完成详细规划。',
      ['complete - 全面完成 总体规划', 'largely-complete - 基本完成 详细规划'],
    ],
    ['把投入作为重中之重。', ['plain - 作为 投入']],
    ['着力在服务上有新突破。', ['plain - 有新突破 服务']],
  ])('reads the order of %s', (text, orders) => {
    expect(find(text)).toEqual(orders);
  });

  it.each([
    ['各镇须建立台账。', ['must 各镇 建立 台账']],
    ['各镇须把投入作为重点。', ['must 各镇 作为 投入']],
    ['编制办事须知。', ['plain - 编制 办事须知']],
  ])('lets 须 oblige as 必须 does: %s', (text, orders) => {
    expect(find(text)).toEqual(orders);
  });

  it.each(
    Object.entries(forceWords).flatMap(([force, words]) => words.map((word) => [word, force])),
  )('shows the force of %s', (word, force) => {
    expect(findTasks(`${word}建立机制。`)[0]?.force).toBe(force);
  });

  it('carries who must act to the end of the sentence', () => {
    expect(find('各级政府、各有关部门要加强领导，健全机制。')).toEqual([
      'must 各级政府、各有关部门 加强 领导',
      'must 各级政府、各有关部门 健全 机制',
    ]);
    expect(find('试点镇增加值占比提高2个百分点以上。')).toEqual(['plain 试点镇 提高 增加值占比']);
  });

  it('joins the further objects of one verb', () => {
    expect(find('加快建立“甲、乙”的机制，“丙、丁”的体制。')).toEqual([
      'plain - 加快建立 “甲、乙”的机制，“丙、丁”的体制',
    ]);
  });

  it.each([
    '按照上级要求。',
    '紧紧围绕发展实体经济。',
    '镇区面积5平方公里。',
    '现通知如下：',
    '城镇化水平不高。',
  ])('finds no order in %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('drafts nearly all that the reviewed tasks hold', () => {
    const { tree, tasks } = readRealDocument();
    const drafted = new Set(
      listSentences(tree).flatMap(({ eId, text }) =>
        findTasks(text).map(({ quote }) => `${eId} ${quote}`),
      ),
    );
    const reviewed = new Set(tasks.map(({ eId, quote }) => `${eId} ${quote}`));
    expect([...reviewed].filter((task) => !drafted.has(task))).toEqual([
      'sec_2__cl_3__p_1__s_2 各级政府和有关部门在切实抓好已出台各项政策落实的基础上',
    ]);
    expect([...drafted].filter((task) => !reviewed.has(task))).toEqual([]);
  });
});
