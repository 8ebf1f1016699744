import { describe, expect, it } from 'vitest';
import { findOpeningOutlook, isReviewWithin } from '#policy/targets/outlook.ts';
import { findTargetCandidates } from '#policy/targets/target-candidates.ts';

/** What a sentence of a plan of 2017 promises. */
function promisedIn(sentence: string): string {
  return findTargetCandidates(sentence, { year: 2017, plan: true })
    .map(({ comparator, value, unit }) => `${comparator}${value}${unit}`)
    .join(' ');
}

describe('what a plan promises', () => {
  it.each([
    ['船舶硫氧化物与2015年相比下降65%。', '=65%'],
    ['单位岸线通过能力在2015年基础上增长10%。', '=10%'],
    ['能耗以2015年为基数下降6%。', '=6%'],
    ['码头堆场100%建设防尘设施。', '=100%'],
    ['主要港口90%的船舶靠泊使用岸电。', '=90%'],
    ['新增村庄80%接入管网。', '=80%'],
    ['平均吨位达到1000载重吨，年节约用电500万度。', '=1000载重吨 =500万度'],
  ])('is found in %j', (sentence, promised) => {
    expect(promisedIn(sentence)).toBe(promised);
  });

  it.each([
    ['2015年下降65%。', ''],
    ['20%的建设用地属于国有。', ''],
    ['入选的省可推荐1个城市，每市限报3个项目。', ''],
    ['确定张某等30名同志入选，授予李某等5人先进称号。', ''],
    ['培训乡村医生等30名。', '=30名'],
    ['3月12日全国新增感染者超3000例。', ''],
    ['贯彻《关于建设等12件事项的决定》。', ''],
  ])('is no fact, leave or name in %j', (sentence, promised) => {
    expect(promisedIn(sentence)).toBe(promised);
  });
});

describe('where words look', () => {
  it('back with a plan that is over', () => {
    const look = (words: string) => findOpeningOutlook(words, 2011);
    expect(look('“十一五”期间，减排任务完成。')).toBe('back');
    expect(look('“十一五”末，减排任务完成。')).toBe('back');
    expect(look('“十二五”期间，减排任务要完成。')).toBe(null);
    expect(findOpeningOutlook('“十一五”期间，减排。', null)).toBe(null);
  });

  it.each(['环境形势', '面临的形势', '发展形势与挑战'])('back within a part on %s', (heading) => {
    expect(isReviewWithin(heading)).toBe(true);
  });

  it.each(['形势教育', '形势与任务', '主动适应形势'])('not back on %s', (heading) => {
    expect(isReviewWithin(heading)).toBe(false);
  });
});
