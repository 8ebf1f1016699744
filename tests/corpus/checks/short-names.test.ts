import { describe, expect, it } from 'vitest';
import { findOnlyIssue, listIssues } from '../list-issues.ts';
import { writeIndicator, writeRecord, writeTargets } from '../tiny-content.ts';

const record = 'documents/points/document.yml';
const withShort = (short: string) => ({
  [record]: writeRecord('documentNumber: null', `short: ${short}\ndocumentNumber: null`),
});

describe('names that begin short addresses', () => {
  it('pass where they are a document’s own', () => {
    expect(listIssues(withShort('{ name: p12, to: sentences }'))).toEqual([]);
  });

  it.each(['search', 'en', 'i', 'check'])('are refused where %s is an area', (name) => {
    const issue = findOnlyIssue(withShort(`{ name: ${name}, to: sentences }`));
    expect(issue).toMatchObject({ kind: 'short-taken', file: record, line: 5, field: 'short' });
    expect(issue.message).toBe(`"${name}" is an area of the site already`);
  });

  it('are refused where two targets of a document end alike', () => {
    const targets = writeTargets('- id: part', '- id: north-t1').replace('id: whole', 'id: t1');
    const issues = listIssues({
      ...withShort('{ name: p12, to: sentences }'),
      'documents/points/targets.yml': targets,
    });
    expect(issues.filter((issue) => issue.startsWith('short-taken'))).toHaveLength(1);
  });

  it('are refused where another document has them', () => {
    const changes = withShort('{ name: p12, to: provisions }');
    const other = changes[record].replace(/provenance:[\s\S]*/, 'provenance: null\n');
    const issues = listIssues({
      ...changes,
      'documents/second/document.yml': other.replace('address: not-found', 'text: not-held'),
    });
    expect(issues).toEqual([`short-taken at documents/second/document.yml:5 [short]`]);
  });

  it('are refused for the sentences of a long text', () => {
    const many = Array.from({ length: 401 }, (_, at) => `这是第${at + 1}句话。`).join('');
    const text = `# 工作要点\n\n${many}\n`;
    const issues = listIssues({
      ...withShort('{ name: p12, to: sentences }'),
      'documents/points/text.md': text,
    });
    expect(issues).toContain(`short-of-many at ${record}:5 [short]`);
  });

  it('are asked for where an indicator has a long id', () => {
    const id = 'investment-of-all-towns-together';
    const issues = listIssues({ [`indicators/${id}.yml`]: writeIndicator() });
    expect(issues).toEqual([`short-missing at indicators/${id}.yml:1 [null]`]);
    const named = writeIndicator('definition:', 'short: investment-together\ndefinition:');
    expect(listIssues({ [`indicators/${id}.yml`]: named })).toEqual([]);
  });

  it('are refused where two indicators have one', () => {
    const named = writeIndicator('definition:', 'short: investment\ndefinition:');
    const issues = listIssues({ 'indicators/other.yml': named });
    expect(issues).toEqual(['short-taken at indicators/other.yml:2 [short]']);
  });
});
