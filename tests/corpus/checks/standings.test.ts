import { describe, expect, it } from 'vitest';
import { findOnlyIssue, listIssues } from '../list-issues.ts';
import { writeRecord } from '../tiny-content.ts';

const record = 'documents/points/document.yml';
const later = 'documents/later/document.yml';

/** The document with a standing, and a later one with a relation to it. */
function withStanding(standing: string | null, relation: string | null = null) {
  const points = standing === null ? '' : `standing: { ${standing} }\n`;
  const other = writeRecord('title: 工作要点', 'title: 甲省关于乙的决定')
    .replace(/provenance:[\s\S]*/, 'provenance: null\n')
    .replace('address: not-found', 'text: not-held')
    .replace(
      'relations: []',
      `relations: [${relation === null ? '' : `{ kind: ${relation}, document: points, note: { zh: 见第三条, en: See art. 3 } }`}]`,
    );
  return {
    [record]: writeRecord('documentNumber: null', `${points}documentNumber: null`),
    [later]: other,
  };
}

const seen = "addresses: ['https://example.org/list'], checked: '2026-11-22', note: null";
const unseen = "addresses: [], checked: '2026-11-22', note: null";

describe('what a record says of whether its document is in force', () => {
  it.each([
    ['nothing', null, null],
    ['in force', `state: in-force, since: '2012-05-01', by: null, ${seen}`, null],
    [
      'amended and in another record too',
      `state: amended, since: null, by: later, ${unseen}`,
      'amends',
    ],
    ['repealed', `state: repealed, since: '2015', by: later, ${unseen}`, 'repeals'],
    ['replaced', `state: lapsed, since: null, by: later, ${unseen}`, 'replaces'],
    ['not yet', `state: not-yet, since: '2030-01-01', by: null, ${seen}`, null],
  ])('passes: %s', (_, standing, relation) => {
    expect(listIssues(withStanding(standing, relation))).toEqual([]);
  });

  it('is refused without a source', () => {
    const issue = findOnlyIssue(withStanding(`state: lapsed, since: null, by: null, ${unseen}`));
    expect(issue).toMatchObject({ kind: 'standing-unsourced', severity: 'error', file: record });
  });

  it.each([
    ['another record ends it', `state: in-force, since: null, by: null, ${seen}`, 'repeals'],
    ['its maker does not', `state: repealed, since: null, by: later, ${seen}`, null],
    [
      'its maker does something else',
      `state: repealed, since: null, by: later, ${seen}`,
      'follows',
    ],
    [
      'it would be so before its own date',
      `state: repealed, since: '1999', by: null, ${seen}`,
      null,
    ],
  ])('is refused where %s', (_, standing, relation) => {
    const issue = findOnlyIssue(withStanding(standing, relation));
    expect(issue).toMatchObject({ kind: 'standing-contradicted', severity: 'error', file: record });
  });

  it('is asked for where another record ends it', () => {
    const issue = findOnlyIssue(withStanding(null, 'replaces'));
    expect(issue).toMatchObject({ kind: 'standing-unstated', severity: 'warning', file: record });
    expect(issue.message).toContain('later ends points');
  });

  it('names a document that is known', () => {
    const issue = findOnlyIssue(withStanding(`state: lapsed, since: null, by: nobody, ${seen}`));
    expect(issue).toMatchObject({ kind: 'reference-unknown', field: 'standing.by' });
  });
});
