import { describe, expect, it } from 'vitest';
import { findOnlyIssue, listIssues } from '../list-issues.ts';
import {
  buildContent,
  writeObservations,
  writeRecord,
  writeSite,
  writeTargets,
} from '../tiny-content.ts';

describe('signs in words of our own', () => {
  it('are named with their place in a record', () => {
    const text = writeRecord('title: ', 'title: \u202e');
    const issue = findOnlyIssue({ 'documents/points/document.yml': text });
    expect(issue).toMatchObject({
      kind: 'sign-hidden',
      severity: 'error',
      file: 'documents/points/document.yml',
      field: 'title',
      line: text.split('\n').findIndex((line) => line.startsWith('title:')) + 1,
    });
    expect(issue.message).toMatch(/^U\+202E RIGHT-TO-LEFT OVERRIDE in “\[U\+202E\]/);
    expect(issue.message).not.toContain('\u202e');
  });

  it('are found where they are written by their number', () => {
    const text = writeRecord('title: 工作要点', 'title: "工作\\u200b要点"');
    const issue = findOnlyIssue({ 'documents/points/document.yml': text });
    expect(issue).toMatchObject({ kind: 'sign-hidden', field: 'title', line: 1 });
    expect(issue.message).toBe('U+200B ZERO WIDTH SPACE in “工作[U+200B]要点”');
  });

  it('are found in nested fields, keys and comments', () => {
    const text = writeSite(
      '说明, en: Lead }\n  clauses',
      '说\u2066明, en: Lead } # \u202e\n  clauses',
    );
    expect(listIssues({ 'site.yml': text })).toEqual([
      'sign-hidden at site.yml:8 [null]',
      'sign-hidden at site.yml:8 [home.lead.zh]',
    ]);
  });

  it.each([
    ['\u202e', 'U+202E RIGHT-TO-LEFT OVERRIDE'],
    ['\u200d', 'U+200D ZERO WIDTH JOINER'],
    ['\ue010', 'U+E010'],
    ['\u{e0041}', 'U+E0041'],
    ['٣', 'U+0663, not 3'],
    ['2О12', 'U+041E, not O'],
    ['\u0085', 'U+0085'],
  ])('are found in a table: %j', (sign, name) => {
    const rows = writeObservations([
      ['investment,alpha,2010,year,9,亿元,actual,s01', { noteZh: `甲${sign}乙`, noteEn: 'a' }],
    ]);
    const issue = findOnlyIssue({ 'observations/investment.csv': rows });
    expect(issue).toMatchObject({
      kind: 'sign-hidden',
      file: 'observations/investment.csv',
      line: 2,
    });
    expect(issue.message.startsWith(`${name} in “`)).toBe(true);
  });

  it('are found in a guide', () => {
    expect(
      listIssues({ 'guides/method-zh.mdx': '---\ntitle: 方法\n---\n\n方\u200b法\n' }),
    ).toContain('sign-hidden at guides/method-zh.mdx:5 [null]');
  });

  it('may stand in official text and its quotes', () => {
    const file = 'documents/points/text.md';
    const text = (buildContent().get(file) ?? '').replace('2200', '&#x202E;2200');
    const quotes = writeTargets('完成投资2200', '完成投资\u202e2200');
    expect(text).toContain('&#x202E;2200');
    const drafts = { 'documents/points/targets.candidates.yml': quotes };
    const files = { [file]: text, 'documents/points/targets.yml': quotes, ...drafts };
    expect(listIssues(files)).toEqual([]);
  });

  it('do not look alike in an address', () => {
    const rows = (buildContent().get('sources/sources.csv') ?? '').replace(
      'https://',
      'https://x/2O12О1/',
    );
    expect(rows).toContain('2O12О1');
    expect(listIssues({ 'sources/sources.csv': rows })).toEqual([]);
  });
});
