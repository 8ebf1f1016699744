import { describe, expect, it } from 'vitest';
import { findOnlyIssue, listIssues } from '../list-issues.ts';
import {
  buildContent,
  writeIndicator,
  writeObservations,
  writeRecord,
  writeScopes,
  writeTargets,
  writeTowns,
} from '../tiny-content.ts';

const observations = 'observations/investment.csv';
const targets = 'documents/points/targets.yml';
const record = 'documents/points/document.yml';
const scopes = 'places/scopes.yml';

describe('references', () => {
  it('name a town or scope that exists', () => {
    const rows = writeObservations([['investment,atlantis,2011,year,5,亿元,actual,s01']]);
    expect(findOnlyIssue({ [observations]: rows })).toMatchObject({
      kind: 'reference-unknown',
      file: observations,
      line: 2,
      field: 'place',
      message: 'there is no place "atlantis"',
      remedy: 'Correct the id, or add the record that it names.',
    });
  });

  it('name a source that exists', () => {
    const rows = writeObservations([['investment,alpha,2011,year,5,亿元,actual,s99']]);
    const issue = findOnlyIssue({ [observations]: rows });
    expect(issue).toMatchObject({ kind: 'reference-unknown', line: 2, field: 'source' });
  });

  it('name an indicator that exists', () => {
    const rows = writeObservations([['gdp,alpha,2011,year,5,亿元,actual,s01']]);
    expect(listIssues({ 'observations/gdp.csv': rows })).toEqual([
      'reference-unknown at observations/gdp.csv:2 [indicator]',
    ]);
    const indicator = writeIndicator('denominator: null', 'denominator: gdp');
    expect(listIssues({ 'indicators/investment.yml': indicator })).toEqual([
      'reference-unknown at indicators/investment.yml:11 [denominator]',
    ]);
  });

  it.each([
    ['scope: pilots', 'scope: nowhere', 'scope', 8],
    ['source: s01', 'source: s99', 'source', 21],
    ['alternativeTo: null', 'alternativeTo: none', 'alternativeTo', 19],
    ['indicator: investment', 'indicator: gdp', 'indicator', 7],
  ])('of a target resolve: %s', (before, after, field, line) => {
    const [first] = listIssues({ [targets]: writeTargets(before, after) });
    expect(first).toBe(`reference-unknown at ${targets}:${line} [${field}]`);
  });

  it('of parts, readings and relations resolve', () => {
    const part = writeTargets('partOf: whole', 'partOf: none');
    expect(findOnlyIssue({ [targets]: part })).toMatchObject({ field: 'partOf' });
    const reading = 'readings: [{ scope: x, scopeMode: each, note: { zh: 一, en: one } }]';
    expect(listIssues({ [targets]: writeTargets('readings: []', reading) })).toHaveLength(2);
    const related = writeRecord(
      'relations: []',
      'relations: [{ kind: basis, document: other, note: { zh: 甲, en: A } }]',
    );
    expect(findOnlyIssue({ [record]: related })).toMatchObject({
      kind: 'reference-unknown',
      file: record,
      line: 15,
      field: 'relations.0.document',
    });
  });

  it('of scopes resolve', () => {
    const member = findOnlyIssue({ [scopes]: writeScopes('beta', 'gamma') });
    expect(member).toMatchObject({ file: scopes, line: 4, field: 'members.1' });
    const within = findOnlyIssue({ [scopes]: writeScopes('within: null', 'within: other') });
    expect(within).toMatchObject({ kind: 'reference-unknown', field: 'within' });
  });
});

describe('records', () => {
  it('have ids of their own', () => {
    const towns = writeTowns('id', 'beta');
    const rows = writeObservations([['investment,beta,2011,year,5,亿元,actual,s01']]);
    const issues = listIssues({
      'places/towns.csv': towns,
      [observations]: rows,
      [scopes]: writeScopes('stated: 2\n  members: [alpha, beta]', 'stated: 1\n  members: [beta]'),
    });
    expect(issues).toEqual(['key-duplicate at places/towns.csv:3 [id]']);
  });

  it('leave no source unused', () => {
    const sources = `${buildContent().get('sources/sources.csv')}s02,题,,,,,https://example.org/2,2026-11-22,\n`;
    expect(findOnlyIssue({ 'sources/sources.csv': sources })).toMatchObject({
      kind: 'source-unused',
      file: 'sources/sources.csv',
      line: 3,
      field: 'id',
      remedy: 'Delete the source, or name it where its figures or words are used.',
    });
  });

  it('list as many members as stated', () => {
    const issue = findOnlyIssue({ [scopes]: writeScopes('stated: 2', 'stated: 27') });
    expect(issue).toMatchObject({ kind: 'members-count', file: scopes, line: 4 });
    expect(issue.field).toBe('members');
    expect(issue.remedy).toContain('unknown list is null');
  });

  it('lie within no scope of their own', () => {
    const issue = findOnlyIssue({ [scopes]: writeScopes('within: null', 'within: pilots') });
    expect(issue).toMatchObject({ kind: 'scope-cycle', file: scopes, line: 5, field: 'within' });
    expect(issue.remedy).toContain('from the part to the whole');
  });
});

describe('a text and its provenance', () => {
  it('stand or fall together', () => {
    const bare = writeRecord('address: not-found', 'text: not-held').replace(
      /provenance:.*$/s,
      'provenance: null\n',
    );
    const without = findOnlyIssue({ [record]: bare });
    expect(without).toMatchObject({ kind: 'text-without-provenance', file: record, line: 19 });
    const issues = listIssues({ 'documents/points/text.md': null, [targets]: null });
    expect(issues).toContain(`provenance-without-text at ${record}:19 [provenance]`);
  });
});

describe('an empty field of a document', () => {
  it('says why it is empty', () => {
    const issue = findOnlyIssue({ [record]: writeRecord(', indexNumber: not-printed', '') });
    expect(issue).toMatchObject({ kind: 'absence-unstated', file: record, field: 'absent' });
    expect(issue.message).toBe('the field indexNumber is empty and `absent` does not say why');
    expect(issue.remedy).toContain('not-printed, not-found, not-held or not-sought');
  });

  it('is not called empty once it is filled', () => {
    const issue = findOnlyIssue({
      [record]: writeRecord('indexNumber: null', 'indexNumber: 000014349/2012'),
    });
    expect(issue.message).toBe('`absent` says why the field indexNumber is empty, but it is not');
  });

  it('is pointed out where nobody has looked for it', () => {
    const issue = findOnlyIssue({
      [record]: writeRecord('address: not-found', 'address: not-sought'),
    });
    expect(issue).toMatchObject({ kind: 'absence-unsought', severity: 'warning', field: 'absent' });
    expect(issue.message).toBe('the field address is empty, and nobody has looked for it');
  });
});
