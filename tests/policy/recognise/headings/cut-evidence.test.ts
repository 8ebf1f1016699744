import { describe, expect, it } from 'vitest';
import { listCutEvidence, seemsToOpen } from '#policy/recognise/headings/cut-evidence.ts';
import { countPairs } from '#policy/recognise/headings/pair-counts.ts';

/** What speaks for and against a heading's end between two stretches of a text, but what says nothing. */
function evidenceOf(head: string, rest: string, text = ''): string {
  const said = Object.entries(listCutEvidence(head, rest, countPairs(text), false));
  return said
    .filter(([, worth]) => worth !== 0)
    .map(([name, worth]) => `${name} ${Math.round(worth * 100) / 100}`)
    .join(', ');
}

describe('the evidence for the end of a heading', () => {
  it.each([
    [
      '总体要求',
      '以科学发展观为指导，坚持以人为本。',
      'usualEnding 2, headingEnd 1, known 1, opener 4',
    ],
    [
      '总体要求',
      '以科学发展观为指导的工作，坚持以人为本。',
      'usualEnding 2, headingEnd 1, known 1',
    ],
    [
      '指导思想',
      '坚持以人为本。',
      'usualBeginning 2, usualEnding 1, headingEnd 1, known 1, opener 3',
    ],
    ['背景', '为了甲，制定本方案。', 'usualBeginning 1.5, known 1, opener 3, stub 1, short 1'],
    ['背景', '为便民利企，制定本方案。', 'known 1, opener 3, short 1'],
    ['背景', '为进一步甲，制定本方案。', 'usualBeginning 2, known 1, opener 3, short 1'],
    ['背景', '为民服务', 'known 1, short 1'],
    [
      '工作分工',
      '各级政府负责。',
      'usualBeginning 2, usualEnding 1, headingEnd 1, opener 3, predicate 1',
    ],
    [
      '工作分工',
      '各级各类学校负责。',
      'usualBeginning 2, usualEnding 1, headingEnd 1, opener 3, predicate 1',
    ],
    ['工作目标', '到2025年，粮食增产。', 'usualEnding 1.5, headingEnd 1, known 1, opener 3'],
    ['工作目标', '二〇二五年，粮食增产。', 'usualEnding 1.5, headingEnd 1, known 1, opener 3'],
    ['工作目标', '“十五五”时期，粮食增产。', 'usualEnding 1.5, headingEnd 1, known 1, opener 3'],
    [
      '形势',
      '近年来，粮食增产。',
      'usualBeginning 1.5, usualEnding 1.5, headingEnd 1, opener 3, stub 1, short 1',
    ],
    [
      '形势',
      '过去五年，粮食增产。',
      'usualBeginning 2, usualEnding 1.5, headingEnd 1, opener 3, stub 1, short 1',
    ],
    ['解释', '本办法由甲部门说明。', 'usualEnding 1.5, opener 3, predicate 1, short 1'],
    ['解释', '本市由甲部门说明。', 'usualEnding 1.5, opener 3, predicate 1, short 1'],
    [
      '解释',
      '我省由甲部门说明。',
      'usualBeginning 1, usualEnding 1.5, opener 3, predicate 1, short 1',
    ],
    ['解释', '全县由甲部门说明。', 'usualEnding 1.5, opener 3, predicate 1, short 1'],
    ['罚则', '凡未报备的，给予警告。', 'headingEnd 1, known 1, opener 3, short 1'],
    ['工作要求', '试点期间，按月报送。', 'usualEnding 2, headingEnd 1, known 1, opener 3, stub 1'],
    ['工作要求', '职责分工：按月报送。', 'usualEnding 2, headingEnd 1, known 1, opener 3, stub 1'],
    ['工作要求', '——按月报送。', 'usualEnding 2, headingEnd 1, known 1, opener 3'],
    ['任务分工', '国务院印发通知。', 'usualBeginning 1, usualEnding 1, headingEnd 1, opener 2'],
    ['任务分工', '大力推广。', 'usualBeginning 2, usualEnding 1, headingEnd 1, opener 2, stub 1'],
    ['任务分工', '要求高。', 'usualEnding 1, headingEnd 1, stub 1'],
    ['任务分工', '要抓紧。', 'usualBeginning 1.5, usualEnding 1, headingEnd 1, opener 2, stub 1'],
    ['任务分工', '建立台账。', 'usualBeginning 1.5, usualEnding 1, headingEnd 1, opener 1, stub 1'],
    [
      '关于经费问题',
      '中国人民银行每年支付管理经费。',
      'usualBeginning 1, usualEnding 2, about 1, recurs 0.2',
    ],
    ['关于经费', '中国人民银行每年支付管理经费。', 'usualBeginning 1, recurs 0.33'],
    ['关于加强监督管理', '中国人民银行每年支付。', 'usualBeginning 1, usualEnding 1'],
    ['2025年工作回顾', '刚刚过去的一年，收官。', 'usualEnding 2, recall 1'],
    [
      '对今年工作的建议',
      '今年是收官之年。',
      'usualBeginning 2, usualEnding 2, headingEnd 1, recall 1, opener 3, repeatedFew 1, predicate 1, recurs 0.14',
    ],
    [
      '2025年经济社会发展总体要求',
      '今年是收官之年。',
      'usualBeginning 2, usualEnding 2, headingEnd 1, recall 1, opener 3, predicate 1',
    ],
    [
      '执法全过程记录制度',
      '执法全过程记录是执法合法的保证。',
      'usualEnding 2, headingEnd 1, repeatedMany 1, echoes 1, predicate 1, recurs 0.75',
    ],
    [
      '公示制度',
      '公示是公开的前提。',
      'usualBeginning 1, usualEnding 2, headingEnd 1, repeatedFew 1, echoes 1, predicate 1, recurs 0.33',
    ],
    ['公示制度', '公布是公开的前提。', 'usualEnding 2, headingEnd 1, predicate 1'],
    [
      '公示制度',
      '制度公示，天天做。',
      'usualEnding 2, headingEnd 1, repeatedFew 1, recurs 0.67, nounStart 1, stub 1',
    ],
    ['加强监督和', '管理能力。', 'openEnd 1, stub 1'],
    ['提高监管水平以', '甲为重。', 'openEnd 1, stub 1'],
    ['推行', '行为规范。', 'stub 1, short 1'],
    ['加强应对', '甲乙丙丁戊。', ''],
    ['明确自由', '甲乙丙丁戊。', ''],
    ['做到没有', '甲乙丙丁戊。', 'openEnd 1'],
    ['加强国有', '甲乙丙丁戊。', ''],
    ['落实纲要', '甲乙丙丁戊。', 'usualEnding 2'],
    ['加强监督', '和管理甲乙。', 'usualEnding 1.5, headingEnd 1, closedStart 1'],
    ['加强监督', '和平甲乙丙。', 'usualEnding 1.5, headingEnd 1'],
    ['加强监督', '性质甲乙丙。', 'usualEnding 1.5, headingEnd 1'],
    ['加强监督', '性甲乙丙丁。', 'usualEnding 1.5, headingEnd 1, closedStart 1'],
    ['加强监督', '以上甲乙丙。', 'usualEnding 1.5, headingEnd 1, closedStart 1'],
    ['加强监督', '地甲乙丙丁。', 'usualEnding 1.5, headingEnd 1, closedStart 1'],
    ['加强监督', '地方甲乙丙。', 'usualEnding 1.5, headingEnd 1, opener 1'],
    ['加强监督', '甲乙，丙丁戊。', 'usualEnding 1.5, headingEnd 1, stub 1'],
    ['加强监督', '甲乙丙丁戊，己。', 'usualEnding 1.5, headingEnd 1'],
    ['加强', '监督甲乙丙丁戊。', 'short 1'],
    ['加强监', '督甲乙丙丁戊。', 'short 1'],
    [
      '加快推进农业农村现代化和城乡融合发展体系建设',
      '甲乙丙丁戊。',
      'usualEnding 1.5, headingEnd 1, long 0.2',
    ],
    ['着力扩大内需，发展动力增强', '甲乙丙丁戊。', 'usualEnding 1, couplet 1'],
    ['着力扩大内需,发展动力持续增强', '甲乙丙丁戊。', 'usualEnding 1, uneven 0.2'],
    ['着力扩大内需，发展动力，增强', '甲乙丙丁戊。', 'usualEnding 1'],
    ['等级划分', '本预案所称粮食应急状态，是指事件。', 'opener 3, predicate 1'],
    ['等级划分', '应急状态包括四级。', 'predicate 1'],
    ['等级划分', '市、县（区）必须四级。', 'stub 1'],
    ['体制机制创新', '创新体制机制。', 'headingEnd 1, repeatedFew 1, recurs 0.8'],
    ['新一代', '甲乙丙丁戊。', 'short 1'],
    ['信息化', '甲乙丙丁戊。', 'headingEnd 1, short 1'],
    ['新高地', '甲乙丙丁戊。', 'usualEnding 2, headingEnd 1, short 1'],
    ['加强甲监督丁', '甲乙丙丁戊己庚辛壬癸。', ''],
    ['一二三四五六七八九', '一二三四五六七八九十。', 'repeatedMany 1, echoes 1, recurs 1'],
    ['加强监督', '以中国为引领，甲乙丙。', 'usualEnding 1.5, headingEnd 1, opener 4'],
    [
      '加强监督',
      '在中国共产党领导下，甲乙丙。',
      'usualBeginning 1.5, usualEnding 1.5, headingEnd 1, opener 4',
    ],
    ['加强监督', '甲不以中国为引领，甲乙丙。', 'usualEnding 1.5, headingEnd 1'],
    ['加强监督', '甲为了人民，甲乙丙。', 'usualEnding 1.5, headingEnd 1'],
    ['加强监督', '甲各级政府，甲乙丙。', 'usualEnding 1.5, headingEnd 1'],
    ['加强监督', '甲乙丙丁到2025年，粮食。', 'usualEnding 1.5, headingEnd 1'],
    ['加强监督', '甲乙丙丁近年来，粮食。', 'usualEnding 1.5, headingEnd 1'],
    [
      '加强监督',
      '为人民，甲乙丙。',
      'usualBeginning 1, usualEnding 1.5, headingEnd 1, opener 3, stub 1',
    ],
    ['加强监督', '为人 民甲，甲乙丙。', 'usualBeginning 1, usualEnding 1.5, headingEnd 1'],
    ['加强监督', '二〇一年甲乙丙。', 'usualEnding 1.5, headingEnd 1'],
    ['加强监督', '“三五”甲乙丙丁。', 'usualEnding 1.5, headingEnd 1'],
    ['加强监督', '除甲乙丙外。', 'usualEnding 1.5, headingEnd 1, opener 3'],
    ['加强监督', '甲乙丙在国务院领导下。', 'usualEnding 1.5, headingEnd 1'],
    ['加强监督', '要点甲乙丙丁。', 'usualEnding 1.5, headingEnd 1'],
    ['不断提高工作能力和水平本办法', '甲乙丙丁戊。', 'usualEnding 2, headingEnd 1, openEnd 1'],
    ['关于甲乙', '甲乙丙丁戊。', 'repeatedFew 1, recurs 0.33'],
    ['关于问题', '甲乙丙丁戊。', 'usualEnding 2'],
    ['甲关于经费问题', '甲乙丙丁戊。', 'usualEnding 2, headingEnd 1'],
    ['2025年重点工作任务', '甲乙丙丁戊。', 'usualEnding 2, headingEnd 1, recall 1'],
    ['年工作安排', '甲乙丙丁戊。', 'usualEnding 1, headingEnd 1, recall 1'],
    ['政府工作建议', '甲乙丙丁戊。', 'usualEnding 2, headingEnd 1, recall 1'],
  ])('between %s and %s is: %s', (head, rest, evidence) => {
    expect(evidenceOf(head, rest)).toBe(evidence);
  });

  it('counts how clauses of the text itself begin and end', () => {
    const text = '甲乙丙丁，甲乙戊己。丙丁甲乙，庚辛甲乙：丙丁';
    expect(evidenceOf('庚辛甲乙', '甲乙丙丁', text)).toBe(
      'begins 1.69, ends 1.69, repeatedFew 1, recurs 0.33',
    );
    expect(evidenceOf('戊己庚甲', '乙丙戊己', text)).toBe('together 1.39, recurs 0.33');
  });

  it('says whether a sentence began at a place before', () => {
    const evidence = listCutEvidence('总体要求', '以甲为指导，乙。', countPairs(''), true);
    expect(evidence.opened).toBe(1);
  });
});

describe('a place where a sentence seems to begin', () => {
  it.each([
    ['总体要求', '以甲乙为指导，丙。', true],
    ['总体要求', '大力推广甲乙丙。', false],
    ['背景', '为了甲，丙。', true],
    ['甲乙丙丁', '为了甲，丙。', false],
  ])('is the one between %s and %s: %s', (head, rest, opens) => {
    expect(seemsToOpen(listCutEvidence(head, rest, countPairs(''), false))).toBe(opens);
  });
});

describe('the counts of pairs of a text', () => {
  const pairs = countPairs('甲乙丙丁，甲乙戊己。丙丁甲乙，庚辛甲乙：丙丁');

  it.each([
    ['甲乙', 1.69, 1.69, 1.39],
    ['丙丁', 1.91, 1.29, 1.1],
    ['戊己', 0, 1.98, 0],
    ['庚辛', 1.98, 0, 0],
    ['乙丙', 0, 0, 0],
    ['丁，', 0, 0, 0],
    ['壬癸', 0, 0, 0],
  ])('say how likely %s begins and ends a clause, and stands elsewhere', (pair, ...expected) => {
    const found = [pairs.begins(pair), pairs.ends(pair), pairs.together(pair)];
    expect(found.map((number) => Math.round(number * 100) / 100)).toEqual(expected);
  });

  it('are taken of the first two hundred thousand characters', () => {
    const long = countPairs(`${'，'.repeat(199_998)}甲乙丙丁`);
    expect([long.together('甲乙'), long.begins('甲乙') > 0, long.ends('丙丁')]).toEqual([
      0,
      true,
      0,
    ]);
  });
});
