import { describe, expect, it } from 'vitest';
import { findOnlyIssue, listIssues } from '../list-issues.ts';
import { writeIndicator, writeObservations } from '../tiny-content.ts';

const file = 'observations/investment.csv';
const rows = (...lines: string[]) => ({
  [file]: writeObservations(lines.map((line) => [line] as const)),
});

describe('a part of a whole', () => {
  it('is not more than its set of towns', () => {
    const issue = findOnlyIssue(
      rows(
        'investment,alpha,2011,year,12,亿元,actual,s01',
        'investment,pilots,2011,year,10,亿元,actual,s01',
      ),
    );
    expect(issue).toMatchObject({ kind: 'value-exceeds-whole', file, line: 2, field: 'value' });
    expect(issue.message).toContain('10 亿元 (investment, pilots, year)');
    expect(issue.remedy).toContain('Compare both with their sources');
  });

  it('is not more in some months than in the year', () => {
    const issue = findOnlyIssue(
      rows(
        'investment,alpha,2011,M01-M09,12,亿元,actual,s01',
        'investment,alpha,2011,year,10,亿元,actual,s01',
      ),
    );
    expect(issue).toMatchObject({ kind: 'value-exceeds-whole', line: 2 });
  });

  it('may equal its whole as far as rounding goes', () => {
    const changes = rows(
      'investment,alpha,2011,year,10.4,亿元,actual,s01',
      'investment,pilots,2011,year,10,亿元,actual,s01',
    );
    expect(listIssues(changes)).toEqual([]);
  });

  it('is not held against a forecast or a rate', () => {
    const forecast = rows(
      'investment,alpha,2011,year,12,亿元,actual,s01',
      'investment,pilots,2011,year,10,亿元,estimate,s01',
    );
    expect(listIssues(forecast)).toEqual([]);
    const rate = writeIndicator('additive: true', 'additive: false');
    const pair = rows(
      'investment,alpha,2011,year,12,亿元,actual,s01',
      'investment,pilots,2011,year,10,亿元,actual,s01',
    );
    expect(listIssues({ ...pair, 'indicators/investment.yml': rate })).toEqual([]);
  });
});
