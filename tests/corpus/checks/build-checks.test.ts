import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { issueKinds } from '#corpus/issue-kinds.ts';
import { findOnlyIssue } from '../list-issues.ts';
import {
  buildContent,
  writeIndicator,
  writeObservations,
  writeTargets,
  writeTowns,
} from '../tiny-content.ts';

const observations = 'observations/investment.csv';
const indicator = 'indicators/investment.yml';
const targets = 'documents/points/targets.yml';
const sources = 'sources/sources.csv';
const csv = buildContent().get(observations) ?? '';
const sound = 'investment,beta,2011,year,12,亿元,actual,s01';

/** The observations with the first row in the place of the sound one, and more rows after it. */
const withRow = (...[first, ...others]: Parameters<typeof writeObservations>[0]) => ({
  [observations]: writeObservations([first ?? [''], [sound], ...others]),
});
const share = {
  [indicator]: writeIndicator('kind: flow', 'kind: share')
    .replace('unit: 亿元', "unit: '%'")
    .replace('max: null', "max: '100'"),
  'documents/points/targets.yml': null,
};

/** Each check that the specification lists, with content that it must refuse: file, line and field of the error. */
const checks: readonly (readonly [
  string,
  Readonly<Record<string, string | null>>,
  string,
  string,
  number | null,
  string | null,
])[] = [
  [
    'schema and types',
    withRow(['investment,alpha,zwölf,year,10,亿元,actual,s01']),
    'field-invalid',
    observations,
    2,
    'year',
  ],
  [
    'a unit that is the indicator’s',
    withRow(['investment,alpha,2011,year,10,万人,actual,s01']),
    'unit-mismatch',
    observations,
    2,
    'unit',
  ],
  [
    'a key that is unique with its vintage',
    withRow(
      ['investment,alpha,2011,year,10,亿元,actual,s01'],
      ['investment,alpha,2011,year,10,亿元,actual,s01'],
    ),
    'key-duplicate',
    observations,
    4,
    null,
  ],
  [
    'a place that exists',
    withRow(['investment,gamma,2011,year,10,亿元,actual,s01']),
    'reference-unknown',
    observations,
    2,
    'place',
  ],
  [
    'an indicator of a target that exists',
    { [targets]: writeTargets().replace('indicator: investment', 'indicator: none') },
    'reference-unknown',
    targets,
    7,
    'indicator',
  ],
  [
    'a quote that stands in its sentence',
    { [targets]: writeTargets('quote: 其中甲镇1000', 'quote: 其中乙镇1000') },
    'quote-absent',
    targets,
    26,
    'quote',
  ],
  [
    'a number of the quote that equals value and unit',
    { [targets]: writeTargets("value: '1000'", "value: '100'") },
    'quote-number',
    targets,
    27,
    'value',
  ],
  [
    'shares from 0 to 100',
    {
      ...share,
      [observations]: writeObservations([['investment,alpha,2011,year,100.1,%,actual,s01']]),
    },
    'value-out-of-range',
    observations,
    2,
    'value',
  ],
  [
    'a period within the place’s validity',
    { 'places/towns.csv': writeTowns('validTo', '2010') },
    'period-outside-validity',
    observations,
    2,
    'year',
  ],
  [
    'a reason where the value is empty',
    withRow(['investment,alpha,2011,year,,亿元,actual,s01']),
    'value-and-reason',
    observations,
    2,
    'value',
  ],
  [
    'no reason where there is a value',
    withRow(['investment,alpha,2011,year,10,亿元,actual,s01', { missingReason: 'not-found' }]),
    'value-and-reason',
    observations,
    2,
    'missingReason',
  ],
  [
    'a measured part that is not more than its whole',
    withRow(
      ['investment,alpha,2011,year,10,亿元,actual,s01'],
      ['investment,pilots,2011,year,9,亿元,actual,s01'],
    ),
    'value-exceeds-whole',
    observations,
    3,
    'value',
  ],
  [
    'a source that is used',
    {
      [sources]: `${buildContent().get(sources) ?? ''}s02,标题,,,,,https://example.org/2,2026-11-22,\n`,
    },
    'source-unused',
    sources,
    3,
    'id',
  ],
  [
    'a source that is not missing',
    withRow(['investment,alpha,2011,year,10,亿元,actual,s09']),
    'reference-unknown',
    observations,
    2,
    'source',
  ],
  [
    'revisions that run in no circle',
    withRow([
      'investment,alpha,2011,year,10,亿元,actual,s01',
      { vintage: '2026-11-22', supersedes: '2026-11-22' },
    ]),
    'supersedes-cycle',
    observations,
    2,
    'supersedes',
  ],
  [
    'a CSV without BOM',
    { [observations]: `\uFEFF${csv}` },
    'csv-byte-order-mark',
    observations,
    1,
    null,
  ],
  [
    'a CSV whose lines end in LF',
    { [observations]: csv.replaceAll('\n', '\r\n') },
    'csv-line-ends',
    observations,
    1,
    null,
  ],
  [
    'a CSV whose columns keep their order',
    { [observations]: csv.replaceAll(/^([^,]*),([^,]*)/gm, '$2,$1') },
    'csv-header',
    observations,
    1,
    null,
  ],
];

describe('the build wants', () => {
  it.each(checks)('%s', (_, changes, kind, file, line, field) => {
    const issue = findOnlyIssue(changes);
    expect(issue).toMatchObject({ kind, file, line, field, severity: 'error' });
    expect(issue.message.length).toBeGreaterThan(10);
    expect(issue.remedy.length).toBeGreaterThan(10);
  });

  it('a note on a jump, and warns without one', () => {
    const years = [2001, 2002, 2003, 2004, 2005, 2006];
    const rows = ['10', '11', '12', '13', '14', '90'].map(
      (value, index) =>
        [`investment,alpha,${String(years[index])},year,${value},亿元,actual,s01`] as const,
    );
    const issue = findOnlyIssue({ [observations]: writeObservations(rows) });
    expect(issue).toMatchObject({ kind: 'year-jump', severity: 'warning', line: 7 });
    expect(issue.remedy).toContain('noteZh');
  });
});

describe('the table of issues', () => {
  it('has no kind that no test brings about', () => {
    const tests = readdirSync('tests/corpus', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join('tests/corpus', name)));
    const text = tests.join('\n');
    expect(Object.keys(issueKinds).filter((kind) => !text.includes(kind))).toEqual([]);
  });
});
