import { describe, expect, it } from 'vitest';
import { findTasks } from '#policy/tasks/find-tasks.ts';

/** The tasks of a phrase: their force, their words, then who is to do what to what. */
function tasksOf(phrase: string): string {
  return findTasks(phrase)
    .map(({ force, quote, actors, act, object }) =>
      [force, quote, actors.join('+'), act, object ?? ''].filter((one) => one !== '').join(' · '),
    )
    .join(', ');
}

describe('the tasks of a phrase', () => {
  it.each([
    [
      '加快建设(甲，乙)，抓好项目',
      'plain · 加快建设(甲，乙) · 加快建设 · (甲，乙), plain · 抓好项目 · 抓好 · 项目',
    ],
    ['甲镇人口增长到甲8%', 'plain · 甲镇人口增长到甲8% · 甲镇 · 增长 · 人口'],
    ['要在产业升级上取得新的进展', 'must · 要在产业升级上取得新的进展 · 取得新的进展 · 产业升级'],
    [
      '加快建设“四定”，“三包”落实',
      'plain · 加快建设“四定”，“三包”落实 · 加快建设 · “四定”，“三包”落实',
    ],
    ['要加快建设，抓好项目', 'must · 要加快建设 · 加快建设, must · 抓好项目 · 抓好 · 项目'],
    ['一、提高思想认识', ''],
    [
      '加快建设“甲（乙，丙）丁，戊”，抓好项目',
      'plain · 加快建设“甲（乙，丙）丁，戊” · 加快建设 · “甲（乙，丙）丁，戊”, plain · 抓好项目 · 抓好 · 项目',
    ],
    ['编制办事须知。', 'plain · 编制办事须知 · 编制 · 办事须知'],
    [
      '加快建设《甲，乙》，抓好项目',
      'plain · 加快建设《甲，乙》 · 加快建设 · 《甲，乙》, plain · 抓好项目 · 抓好 · 项目',
    ],
    ['甲在产业上有突破', ''],
    ['不断强化要素保障', 'plain · 不断强化要素保障 · 不断强化 · 要素保障'],
    [
      '加快建设（甲，乙），抓好项目',
      'plain · 加快建设（甲，乙） · 加快建设 · （甲，乙）, plain · 抓好项目 · 抓好 · 项目',
    ],
    ['“', ''],
    ['确保成效', 'ensure · 确保成效 · 确保 · 成效'],
    ['以甲为指导', ''],
    ['把加快推进产', 'plain · 把加快推进产 · 推进 · 加快'],
    ['基本完成改造', 'largely-complete · 基本完成改造 · 基本完成 · 改造'],
    ['全面完成改造', 'complete · 全面完成改造 · 全面完成 · 改造'],
    ['力争建成平台', 'strive · 力争建成平台 · 力争 · 建成平台'],
    ['鼓励建设平台', 'support · 鼓励建设平台 · 鼓励 · 建设平台'],
    ['\n\n突出抓好', 'plain · 突出抓好 · 突出抓好'],
    ['在产业上有突破', 'plain · 在产业上有突破 · 有突破 · 产业'],
    ['在产业上有突破甲', ''],
    ['探索建立新机制。', 'explore · 探索建立新机制 · 探索 · 建立新机制'],
  ])('of %j are: %s', (words, expected) => {
    expect(tasksOf(words)).toBe(expected);
  });
});
