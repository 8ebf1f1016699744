import { describe, expect, it } from 'vitest';
import { findOnlyIssue, listIssues } from '../list-issues.ts';
import { writeRecord } from '../tiny-content.ts';

const tasksFile = 'documents/points/tasks.yml';
const record = 'documents/points/document.yml';

/** A task of the tiny content, with some lines replaced. */
function writeTask(replaced = '', by = ''): string {
  return `- id: k1
  eId: sec_1__p_1__s_1
  quote: 完成投资2200亿元以上
  actors: []
  act: 完成
  object: 投资2200亿元以上
  force: plain
  target: whole
  deadline: null
`.replace(replaced, by);
}

/** A term, with some lines replaced. */
function writeTerm(replaced = '', by = ''): string {
  return `name: 投资
nameEn: Investment
kind: policy
forms: [投资]
definition: null
addresses: []
confidence: null
usage: null
scope: null
documents: []
notes: []
`.replace(replaced, by);
}

describe('checks of tasks', () => {
  it('pass a task that stands in its sentence', () => {
    expect(listIssues({ [tasksFile]: writeTask() })).toEqual([]);
  });

  it('take units and deadline from the row of a table', () => {
    const inRow = (replaced = '', by = '') => ({
      'documents/points/text.md':
        '# 工作要点\n\n## 一、重点任务\n\n完成投资2200亿元以上,其中甲镇1000亿元以上。\n\n' +
        '| 任务 | 牵头单位 | 配合单位 | 时限 |\n| --- | --- | --- | --- |\n' +
        '| 推进治水 | 水务局 | 财政局、公安局 | 年底前 |\n| 推进治气 | 环保局 | | ^ |\n',
      [tasksFile]:
        `- id: k1\n  eId: sec_1__tbl_1__row_3__cell_1__p_1__s_1\n  quote: 推进治气\n  actors: [环保局]\n  act: 推进\n  object: 治气\n  force: plain\n  target: null\n  deadline: 年底前\n`.replace(
          replaced,
          by,
        ),
    });
    expect(listIssues(inRow())).toEqual([]);
    const ofOtherRow = findOnlyIssue(inRow('[环保局]', '[水务局]'));
    expect(ofOtherRow).toMatchObject({ kind: 'quote-absent', field: 'actors' });
    const helped = findOnlyIssue(inRow('  act:', '  supporting: [公安局]\n  act:'));
    expect(helped).toMatchObject({ kind: 'quote-absent', field: 'supporting' });
    expect(
      listIssues(
        inRow(
          'row_3__cell_1__p_1__s_1\n  quote: 推进治气\n  actors: [环保局]\n  act: 推进\n  object: 治气',
          'row_2__cell_1__p_1__s_1\n  quote: 推进治水\n  actors: [水务局]\n  supporting: [公安局]\n  act: 推进\n  object: 治水',
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    ['a sentence that is not there', 'sec_1__p_1__s_1', 'sec_1__p_1__s_9', 'sentence-unknown', 2],
    ['a quote that does not stand', '完成投资2200', '完成总投资2200', 'quote-absent', 3],
    ['an actor whom nobody names', 'actors: []', 'actors: [乙镇]', 'quote-absent', 4],
    ['an act that is not in the quote', 'act: 完成', 'act: 实现', 'quote-absent', 5],
    ['an object that is not in the quote', 'object: 投资', 'object: 总投资', 'quote-absent', 6],
    ['a force without its word', 'force: plain', 'force: ensure', 'task-force', 7],
    ['a target that is not there', 'target: whole', 'target: none', 'reference-unknown', 8],
    ['a deadline that is not said', 'deadline: null', 'deadline: 年底', 'quote-absent', 9],
    ['a force that is not known', 'force: plain', 'force: strong', 'field-invalid', 7],
  ])('find %s', (_, replaced, by, kind, line) => {
    const issue = findOnlyIssue({ [tasksFile]: writeTask(replaced, by) });
    expect(issue).toMatchObject({ kind, file: tasksFile, line });
    expect(issue.severity).toBe('error');
  });

  it('find two tasks of one id', () => {
    expect(listIssues({ [tasksFile]: writeTask() + writeTask() })).toEqual([
      `key-duplicate at ${tasksFile}:10 [id]`,
    ]);
  });
});

describe('checks of terms', () => {
  const file = 'glossary/investment.yml';

  it('pass a term without a known meaning', () => {
    expect(listIssues({ [file]: writeTerm() })).toEqual([]);
  });

  it.each([
    ['a scope that is not there', 'scope: null', 'scope: nowhere', 'reference-unknown'],
    ['a document that is not there', 'documents: []', 'documents: [nothing]', 'reference-unknown'],
    [
      'a definition without a source',
      'definition: null',
      'definition: { zh: 甲, en: A }',
      'field-invalid',
    ],
    [
      'a source without a definition',
      'addresses: []',
      'addresses: [https://example.org/]',
      'field-invalid',
    ],
    ['a term without words', 'forms: [投资]', 'forms: []', 'field-invalid'],
  ])('find %s', (_, replaced, by, kind) => {
    expect(listIssues({ [file]: writeTerm(replaced, by) })).toContainEqual(
      expect.stringContaining(`${kind} at ${file}`),
    );
  });

  it('find words that name two terms', () => {
    const issue = findOnlyIssue({ [file]: writeTerm(), 'glossary/other.yml': writeTerm() });
    expect(issue).toMatchObject({ kind: 'key-duplicate', file: 'glossary/other.yml' });
    expect(issue.message).toBe('"投资" already names the term "investment"');
  });
});

describe('checks of relations', () => {
  const related = (note: string) =>
    writeRecord('relations: []', `relations: [{ kind: follows, document: points, note: ${note} }]`);

  it('want grounds where the text cites nothing', () => {
    const issue = findOnlyIssue({ [record]: related('null') });
    expect(issue).toMatchObject({ kind: 'relation-unproved', field: 'relations.0.note' });
    expect(issue.remedy).toContain('Write under `note`');
  });

  it('pass a relation that says on what it rests', () => {
    expect(listIssues({ [record]: related('{ zh: 题名, en: Title }') })).toEqual([]);
  });
});
