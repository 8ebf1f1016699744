import { describe, expect, it } from 'vitest';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { findOnlyIssue, listIssues } from '../list-issues.ts';
import { buildContent, writeIndicator, writeObservations, writeTowns } from '../tiny-content.ts';

const file = 'observations/investment.csv';
const good = ['investment,alpha,2010,year,9,亿元,actual,s01'] as const;
const withRow = (...row: Parameters<typeof writeObservations>[0][number]) => ({
  [file]: writeObservations([good, row]),
});

describe('checks of observations', () => {
  it('keep an empty cell null, never zero', () => {
    const changes = withRow('investment,beta,2011,year,,亿元,actual,s01', {
      missingReason: 'withheld',
    });
    const { corpus, issues } = parseCorpus(buildContent(changes));
    expect(issues).toEqual([]);
    expect(corpus.observations[1]).toMatchObject({ value: null, noteZh: null, year: 2011 });
  });

  it('want a reason for an empty value', () => {
    expect(findOnlyIssue(withRow('investment,beta,2011,year,,亿元,actual,s01'))).toMatchObject({
      kind: 'value-and-reason',
      file,
      line: 3,
      field: 'value',
      remedy: 'Give the value and leave missingReason empty, or leave the value empty and say why.',
    });
  });

  it('want no reason beside a value', () => {
    const issue = findOnlyIssue(
      withRow('investment,beta,2011,year,5,亿元,actual,s01', { missingReason: 'not-found' }),
    );
    expect(issue).toMatchObject({ kind: 'value-and-reason', line: 3, field: 'missingReason' });
  });

  it('want the unit of the indicator', () => {
    const issue = findOnlyIssue(withRow('investment,beta,2011,year,5,元,actual,s01'));
    expect(issue).toMatchObject({ kind: 'unit-mismatch', file, line: 3, field: 'unit' });
    expect(issue.message).toContain('"元"');
    expect(issue.remedy).toContain('alsoPublishedIn');
  });

  it('allow a unit also published in', () => {
    const indicator = writeIndicator('alsoPublishedIn: []', 'alsoPublishedIn: [元]');
    const changes = withRow('investment,beta,2011,year,5,元,actual,s01');
    expect(listIssues({ ...changes, 'indicators/investment.yml': indicator })).toEqual([]);
  });

  it('keep a share below one hundred', () => {
    const indicator = writeIndicator('kind: flow', 'kind: share').replace(
      'unit: 亿元',
      "unit: '%'",
    );
    const issue = findOnlyIssue({
      'indicators/investment.yml': indicator,
      'documents/points/targets.yml': null,
      [file]: writeObservations([
        ['investment,alpha,2010,year,100.0,%,actual,s01'],
        ['investment,beta,2011,year,100.1,%,actual,s01'],
      ]),
    });
    expect(issue).toMatchObject({ kind: 'value-out-of-range', file, line: 3, field: 'value' });
    expect(issue.remedy).toContain('Compare with the source');
  });

  it('keep a value below its greatest', () => {
    const indicator = writeIndicator('max: null', "max: '27'");
    const issue = findOnlyIssue({
      ...withRow('investment,beta,2011,year,28,亿元,actual,s01'),
      'documents/points/targets.yml': null,
      'indicators/investment.yml': indicator,
    });
    expect(issue).toMatchObject({ kind: 'value-out-of-range', line: 3, field: 'value' });
  });

  it('keep a value above its least', () => {
    const issue = findOnlyIssue(withRow('investment,beta,2011,year,-0.1,亿元,actual,s01'));
    expect(issue).toMatchObject({ kind: 'value-out-of-range', line: 3 });
  });

  it('forbid the same key twice', () => {
    const issue = findOnlyIssue(withRow('investment,alpha,2010,year,8,亿元,actual,s01'));
    expect(issue).toMatchObject({ kind: 'key-duplicate', file, line: 3, field: null });
    expect(issue.message).toContain(`stands already in ${file}:2`);
    expect(issue.remedy).toContain('new vintage');
  });

  it('allow another source beside the first', () => {
    const sources = `${buildContent().get('sources/sources.csv')}s02,题,,,,,https://example.org/2,2026-11-22,\n`;
    const changes = withRow('investment,alpha,2010,year,8,亿元,actual,s02');
    expect(listIssues({ ...changes, 'sources/sources.csv': sources })).toEqual([]);
  });

  it('keep a row in its indicator’s file', () => {
    const row = ['investment,alpha,2010,year,9,亿元,actual,s01'] as const;
    const other = 'observations/gdp.csv';
    const issue = findOnlyIssue({ [other]: writeObservations([row]), [file]: null });
    expect(issue).toMatchObject({ kind: 'file-name-mismatch', file: other, line: 2 });
    expect(issue).toMatchObject({ field: 'indicator' });
    expect(issue.remedy).toContain('Move the row');
  });

  it.each([
    ['M09-M01', 2011],
    ['M01-M12', 2011],
    ['2011-2013', 2012],
    ['2011-2011', 2011],
  ])('refuse the period %s in %i', (period, year) => {
    const issue = findOnlyIssue(withRow(`investment,beta,${year},${period},5,亿元,actual,s01`));
    expect(issue).toMatchObject({ kind: 'period-invalid', file, line: 3, field: 'period' });
    expect(issue.remedy).toContain('span');
  });

  it.each([
    ['2027,year', 'actual', 'year of 2027 was not over on 2026-11-22'],
    ['2026,year', 'actual', 'year of 2026 was not over on 2026-11-22'],
    ['2026,M10-M12', 'provisional', 'M10-M12 of 2026 was not over'],
    ['2026,M01-M09', 'actual', ''],
    ['2026,year', 'estimate', ''],
    ['2027,year', 'estimate', 'was not over'],
    ['1905,year', 'actual', 'lies before 1949'],
    ['1949,year', 'actual', ''],
  ])('know that %s as %s is over', (when, status, words) => {
    const change = withRow(`investment,beta,${when},5,亿元,${status},s01`);
    if (words === '') {
      expect(listIssues(change)).toEqual([]);
      return;
    }
    const issue = findOnlyIssue(change);
    expect(issue).toMatchObject({ kind: 'period-not-over', file, line: 3, field: 'year' });
    expect(issue.message).toContain(words);
  });

  it('keep values within the town’s years', () => {
    const issue = findOnlyIssue({ 'places/towns.csv': writeTowns('validTo', '2010') });
    expect(issue).toMatchObject({ kind: 'period-outside-validity', file, line: 2, field: 'year' });
    expect(issue.remedy).toContain('validFrom and validTo');
  });

  it('keep the first year of a span valid', () => {
    const issue = findOnlyIssue({
      'places/towns.csv': writeTowns('validFrom', '2010'),
      ...withRow('investment,alpha,2011,2009-2011,5,亿元,actual,s01'),
    });
    expect(issue).toMatchObject({ kind: 'period-outside-validity', line: 3 });
  });
});

describe('checks of revisions', () => {
  const newer = { vintage: '2027-01-01' };

  it('allow a newer row that names the old', () => {
    const revision = { ...newer, supersedes: '2026-11-22' };
    expect(listIssues(withRow('investment,alpha,2010,year,8,亿元,actual,s01', revision))).toEqual(
      [],
    );
  });

  it('find the row that is replaced', () => {
    const issue = findOnlyIssue(
      withRow('investment,alpha,2010,year,8,亿元,actual,s01', {
        ...newer,
        supersedes: '2020-01-01',
      }),
    );
    expect(issue).toMatchObject({ kind: 'supersedes-unknown', line: 3, field: 'supersedes' });
    expect(issue.remedy).toContain('Write the vintage of the replaced row');
  });

  it('forbid a row that replaces itself', () => {
    const issue = findOnlyIssue(
      withRow('investment,beta,2010,year,8,亿元,actual,s01', { supersedes: '2026-11-22' }),
    );
    expect(issue).toMatchObject({ kind: 'supersedes-cycle', line: 3, field: 'supersedes' });
    expect(issue.remedy).toContain('later vintage');
  });
});

describe('the check of jumps', () => {
  const rows = (last: string, note = '') =>
    writeObservations([
      ...['10', '11', '13', '14', '16', '17'].map((value, index) => {
        return [`investment,alpha,${2005 + index},year,${value},亿元,actual,s01`] as const;
      }),
      [`investment,alpha,2011,year,${last},亿元,actual,s01`, { noteZh: note, noteEn: note }],
    ]);

  it('warns of a value far off', () => {
    const issue = findOnlyIssue({ [file]: rows('160') });
    expect(issue).toMatchObject({ kind: 'year-jump', severity: 'warning', line: 8 });
    expect(issue).toMatchObject({ file, field: 'value' });
    expect(issue.remedy).toContain('noteZh');
  });

  it('is content with a note or small steps', () => {
    expect(listIssues({ [file]: rows('160', '合并') })).toEqual([]);
    expect(listIssues({ [file]: rows('18.5') })).toEqual([]);
  });
});
