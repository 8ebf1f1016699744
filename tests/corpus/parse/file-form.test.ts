import { describe, expect, it } from 'vitest';
import { findOnlyIssue, listIssues } from '../list-issues.ts';
import { buildContent, writeIndicator, writeObservations, writeRecord } from '../tiny-content.ts';

const observations = 'observations/investment.csv';
const csv = buildContent().get(observations) ?? '';
const [header = '', first = '', second = ''] = csv.split('\n');

describe('the form of files', () => {
  it('is right in the tiny content', () => {
    expect(listIssues({})).toEqual([]);
  });

  it('forbids an empty file and says so', () => {
    expect(findOnlyIssue({ [observations]: '' })).toMatchObject({
      kind: 'file-empty',
      file: observations,
      line: null,
      remedy: 'Fill the file, or delete it if it is not wanted.',
    });
  });

  it('forbids bytes that are not text', () => {
    expect(findOnlyIssue({ [observations]: `${header}\n\uFFFDPNG\0` })).toMatchObject({
      kind: 'file-not-text',
      line: 2,
      remedy: 'Save the file as UTF-8 text; pictures and archives do not belong in content/.',
    });
  });

  it('forbids them from the first sign on', () => {
    expect(listIssues({ 'places/scopes.yml': '\uFFFD' })).toContain(
      'file-not-text at places/scopes.yml:1 [null]',
    );
  });

  it('names a file that belongs nowhere', () => {
    const issue = findOnlyIssue({ 'places/map.png': 'x' });
    expect(issue).toMatchObject({ kind: 'file-unexpected', file: 'places/map.png' });
    expect(issue.remedy).toContain('Move it');
  });

  it('names a file that is missing', () => {
    expect(listIssues({ 'sources/sources.csv': null })).toEqual([
      'file-missing at sources/sources.csv:null [null]',
    ]);
    expect(listIssues({ 'documents/points/document.yml': null })).toEqual([
      'file-missing at documents/points/document.yml:null [null]',
    ]);
  });
});

describe('the form of a CSV file', () => {
  it('forbids a byte-order mark', () => {
    expect(findOnlyIssue({ [observations]: `\uFEFF${csv}` })).toMatchObject({
      kind: 'csv-byte-order-mark',
      file: observations,
      line: 1,
      remedy: 'Save the file as UTF-8 without BOM.',
    });
  });

  it('forbids carriage returns and names the line', () => {
    const text = `${header}\n${first}\r\n${second}\n`;
    expect(findOnlyIssue({ [observations]: text })).toMatchObject({
      kind: 'csv-line-ends',
      line: 2,
      remedy: 'Save the file with LF line ends only.',
    });
  });

  it('names the one column that is missing', () => {
    expect(findOnlyIssue({ [observations]: csv.replace(',unit,', ',') })).toMatchObject({
      kind: 'csv-header',
      line: 1,
      field: 'unit',
      message: 'the column "unit" is missing',
    });
  });

  it('names a column that is not known', () => {
    const issue = findOnlyIssue({ [observations]: csv.replace('noteEn', 'noteEn,comment') });
    expect(issue).toMatchObject({ kind: 'csv-header', field: 'comment', line: 1 });
    expect(issue.remedy).toContain('Copy the header');
  });

  it('keeps the columns in their order', () => {
    const text = csv.replace('indicator,place', 'place,indicator');
    expect(findOnlyIssue({ [observations]: text })).toMatchObject({
      kind: 'csv-header',
      line: 1,
      field: null,
    });
  });

  it('counts the cells of every row', () => {
    const issue = findOnlyIssue({ [observations]: `${header}\n${first}\n${second},surplus\n` });
    expect(issue).toMatchObject({ kind: 'csv-row-length', line: 3 });
    expect(issue.message).toBe('expected 17 cells, got 18');
    expect(issue.remedy).toContain('double quotes');
  });

  it('reports a quote that never closes', () => {
    const issue = findOnlyIssue({ [observations]: `${header}\n"${first}\n` });
    expect(issue).toMatchObject({ kind: 'csv-syntax', file: observations });
    expect(issue.remedy).toContain('Close the open double quote');
  });

  it('counts lines past a note of two', () => {
    const rows = writeObservations([
      ['investment,alpha,2011,year,10,亿元,actual,s01', { noteZh: '"一\n二"' }],
      ['investment,beta,2011,year,ten,亿元,actual,s01'],
    ]);
    expect(findOnlyIssue({ [observations]: rows })).toMatchObject({ line: 4, field: 'value' });
  });
});

describe('the form of a record', () => {
  it('reports every field of a CSV row', () => {
    const rows = writeObservations([
      ['investment,alpha,2011,year,1e3,亿元,actual,s01'],
      ['investment,beta,11,H1,12,斤,guess,s01'],
    ]);
    expect(listIssues({ [observations]: rows })).toEqual([
      `field-invalid at ${observations}:2 [value]`,
      `field-invalid at ${observations}:3 [period]`,
      `field-invalid at ${observations}:3 [status]`,
      `field-invalid at ${observations}:3 [unit]`,
      `field-invalid at ${observations}:3 [year]`,
    ]);
  });

  it('names line and field in YAML', () => {
    const issue = findOnlyIssue({
      'documents/points/document.yml': writeRecord('2012-04-05', '5 April'),
    });
    expect(issue).toMatchObject({ kind: 'field-invalid', line: 8, field: 'date' });
    expect(issue.message).toBe('a date is YYYY, YYYY-MM or YYYY-MM-DD; got "5 April"');
    expect(issue.remedy).toContain('src/schema/');
  });

  it('reports YAML that cannot be read', () => {
    const text = writeIndicator('kind: flow', 'kind: [flow');
    const issues = listIssues({ 'indicators/investment.yml': text });
    expect(issues[0]).toMatch(/^yaml-syntax at indicators\/investment\.yml:\d+ \[null\]$/);
  });

  it('reports a text that cannot be parsed', () => {
    const text = '# 工作要点\n\n## 一、重点任务\n\n- 没有标号的一项\n';
    const issue = findOnlyIssue({
      'documents/points/text.md': text,
      'documents/points/targets.yml': null,
    });
    expect(issue).toMatchObject({ kind: 'text-syntax', file: 'documents/points/text.md', line: 5 });
    expect(issue.remedy).toContain('Mend the structure');
  });
});
