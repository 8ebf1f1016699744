import { describe, expect, it } from 'vitest';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { toPublication } from '#publication/publication.ts';
import { countTowns } from '#publication/site-words.ts';
import { findOnlyIssue, listIssues } from '../list-issues.ts';
import { buildContent, writeSite } from '../tiny-content.ts';

const change = (replaced: string, by: string) => ({ 'site.yml': writeSite(replaced, by) });

describe('what the site says of itself', () => {
  it('is handed to the pages in both languages', () => {
    const { site } = parseCorpus(buildContent()).corpus;
    expect(site.name).toEqual({ zh: '站名', en: 'Name' });
    expect(site.home).toMatchObject({ document: 'points', examples: ['投资'] });
  });

  it('counts the towns that there are', () => {
    const publication = toPublication(parseCorpus(buildContent()).corpus);
    const { list } = publication.corpus.site.towns;
    expect(countTowns(publication, list, 'zh')).toBe('2个镇');
    expect(countTowns(publication, list, 'en')).toBe('The 2 towns');
  });

  it('stops the build where it is missing', () => {
    expect(findOnlyIssue({ 'site.yml': null })).toMatchObject({
      kind: 'file-missing',
      file: 'site.yml',
      remedy: 'Add the file.',
    });
  });

  it('is needed whole and in both languages', () => {
    expect(listIssues(change(', en: Name }', ' }'))).toEqual([
      'field-invalid at site.yml:1 [name.en]',
    ]);
    expect(listIssues(change('  clauses: { zh: 任务, en: tasks }\n', ''))).toEqual([
      'field-invalid at site.yml:5 [home.clauses]',
    ]);
    expect(listIssues(change('examples: [投资]', 'examples: []'))).toEqual([
      'field-invalid at site.yml:10 [home.examples]',
    ]);
  });

  it('has no field that nothing shows', () => {
    expect(findOnlyIssue(change('home:', 'slogan: 话\nhome:')).message).toContain('"slogan"');
  });

  it('has nothing in braces but the towns', () => {
    const { field, line, message } = findOnlyIssue(change('没有查到', "'没有查到{town}'"));
    expect([field, line]).toEqual(['targets.finding', 15]);
    expect(message).toContain('{towns}, the number of towns');
  });

  it('features a document that is there', () => {
    expect(findOnlyIssue(change('document: points', 'document: others'))).toMatchObject({
      kind: 'reference-unknown',
      file: 'site.yml',
      line: 6,
      field: 'home.document',
      message: 'there is no document "others"',
    });
  });
});

describe('where prefectures stand', () => {
  const file = 'places/prefectures.csv';
  const write = (...rows: string[]) => ({ [file]: `name,column,row\n${rows.join('\n')}\n` });

  it('need not be stated but is read', () => {
    expect(parseCorpus(buildContent()).corpus.prefectures).toEqual([]);
    const { corpus, issues } = parseCorpus(buildContent(write('丁市,2,1', '戊市,1,1')));
    expect(issues).toEqual([]);
    expect(corpus.prefectures[0]).toEqual({ name: '丁市', column: 2, row: 1 });
  });

  it('is counted in numbers from one', () => {
    expect(listIssues(write('丁市,0,x'))).toEqual([
      `field-invalid at ${file}:2 [column]`,
      `field-invalid at ${file}:2 [row]`,
    ]);
  });

  it('is stated once and for one prefecture only', () => {
    expect(listIssues(write('丁市,1,1', '丁市,1,1'))).toEqual([
      `key-duplicate at ${file}:3 [name]`,
      `key-duplicate at ${file}:3 [row]`,
    ]);
  });

  it('is stated for every town if for any', () => {
    expect(listIssues(write('戊市,1,1'))).toEqual([
      'reference-unknown at places/towns.csv:2 [prefecture]',
      'reference-unknown at places/towns.csv:3 [prefecture]',
    ]);
  });
});
