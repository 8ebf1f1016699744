import { describe, expect, it } from 'vitest';
import { findOnlyIssue, listIssues } from '../list-issues.ts';
import { writeTargets } from '../tiny-content.ts';

const file = 'documents/points/targets.yml';
const withTargets = (replaced: string, by: string) => ({ [file]: writeTargets(replaced, by) });

describe('checks of targets', () => {
  it('find the sentence that is named', () => {
    const issue = findOnlyIssue(
      withTargets('eId: sec_1__p_1__s_1\n  quote: 完成', 'eId: sec_1__p_1__s_9\n  quote: 完成'),
    );
    expect(issue).toMatchObject({ kind: 'sentence-unknown', file, line: 3, field: 'eId' });
    expect(issue.remedy).toContain('eId of the sentence');
  });

  it('find the quote in its sentence', () => {
    const issue = findOnlyIssue(withTargets('完成投资2200', '完成总投资2200'));
    expect(issue).toMatchObject({ kind: 'quote-absent', file, line: 4, field: 'quote' });
    expect(issue.message).toContain('完成总投资2200亿元以上');
    expect(issue.remedy).toContain('half-width punctuation');
  });

  it('find the number in the quote', () => {
    const issue = findOnlyIssue(withTargets("'2200'", "'2300'"));
    expect(issue).toMatchObject({ kind: 'quote-number', file, line: 5, field: 'value' });
    expect(issue.remedy).toContain('quote the words that hold the number');
  });

  it('take no part of a number', () => {
    expect(listIssues(withTargets("'2200'", "'200'"))).toContain(
      `quote-number at ${file}:5 [value]`,
    );
  });

  it('read thousands that are set apart', () => {
    const apart = {
      'documents/points/text.md': '# 工作要点\n\n## 一、重点任务\n\n完成投资2,200亿元以上。\n',
      [file]: onlyTarget.replace('2200亿元', '2,200亿元'),
    };
    expect(listIssues(apart)).toEqual([]);
  });

  it('take the unit of a number in a table from its row, its column or the line above', () => {
    const inTable = (rows: string, unit = '亿元') => ({
      'documents/points/text.md': `# 工作要点\n\n## 一、重点任务\n\n${rows}\n`,
      [file]: onlyTarget
        .replace('eId: sec_1__p_1__s_1', `eId: sec_1__tbl_1__row_2__cell_2__p_1__s_1`)
        .replace('quote: 完成投资2200亿元以上', 'quote: 2200以上')
        .replace('unit: 亿元', `unit: ${unit}`),
    });
    const heads = '| 指标 | 2012年 |\n| --- | --- |\n';
    const absent = `quote-number at ${file}:5 [value]`;
    expect(listIssues(inTable(`${heads}| 投资（亿元） | 2200以上 |`))).toEqual([]);
    expect(listIssues(inTable(`单位：亿元\n\n${heads}| 投资 | 2200以上 |`))).toEqual([]);
    expect(listIssues(inTable(`${heads.replace('年', '年（亿元）')}| 投资 | 2200以上 |`))).toEqual(
      [],
    );
    expect(listIssues(inTable(`${heads}| 投资 | 2200以上 |`))).toContain(absent);
    expect(listIssues(inTable(`${heads}| 投资（元） | 2200以上 |`))).toContain(absent);
    expect(listIssues(inTable(`${heads}| 投资（亿元） | 2200以上 |`, '元'))).toContain(absent);
  });

  it('want the unit of the quote', () => {
    const issues = listIssues(withTargets('unit: 亿元', 'unit: 元'));
    expect(issues).toContain(`quote-unit at ${file}:14 [unit]`);
  });

  it('tell percent from percentage points', () => {
    const share = (unit: string) => ({
      'indicators/investment.yml': shareIndicator,
      'observations/investment.csv': null,
      'documents/points/text.md': '# 工作要点\n\n## 一、重点任务\n\n比重提高2个百分点以上。\n',
      [file]: onlyTarget
        .replace('完成投资2200亿元以上', '比重提高2个百分点以上')
        .replace("'2200'", "'2'")
        .replace('unit: 亿元', `unit: ${unit}`)
        .replace('kind: flow', 'kind: change'),
    });
    expect(listIssues(share('个百分点'))).toEqual([]);
    expect(findOnlyIssue(share("'%'"))).toMatchObject({
      kind: 'quote-unit',
      file,
      field: 'unit',
      message: 'the target is 2 %, the quote says 2个百分点',
      remedy: 'Write the unit of the quote: 2个百分点 is a difference of shares, 2% is not.',
    });
  });

  it('allow no part above the whole', () => {
    const text = '# 工作要点\n\n## 一、重点任务\n\n完成投资2200亿元以上,其中甲镇3000亿元以上。\n';
    const issue = findOnlyIssue({
      [file]: writeTargets('1000', '3000'),
      'documents/points/text.md': text,
    });
    expect(issue).toMatchObject({ kind: 'part-exceeds-whole', file, field: 'value' });
    expect(issue.message).toBe('part promises 3000 亿元, its whole whole only 2200 亿元');
    expect(issue.remedy).toContain('remove partOf');
  });

  it('want eId and quote together', () => {
    const issues = listIssues(withTargets('eId: sec_1__p_1__s_1', 'eId: null'));
    expect(issues[0]).toBe(`field-invalid at ${file}:4 [quote]`);
  });
});

const onlyTarget = writeTargets().split('- id: part')[0] ?? '';

const shareIndicator = `name: { zh: 比重, en: Share }
definition: null
unit: '%'
alsoPublishedIn: []
kind: share
direction: up
decimals: 1
min: '0'
max: '100'
numerator: null
denominator: null
additive: false
notes: []
`;
