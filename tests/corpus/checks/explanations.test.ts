import { describe, expect, it } from 'vitest';
import { findOnlyIssue, listIssues } from '../list-issues.ts';
import { buildContent, writeIndicator } from '../tiny-content.ts';

const indicator = 'indicators/investment.yml';
const file = 'explanations/invested.yml';
const said = `explains: 投资
quote: 投资是指花出去的钱。
language: zh
publisher: 甲局
title: null
date: null
source: s01
isCopy: false
confidence: high
`;
const lookFor = 'lookFor: { zh: 乙局, en: Bureau Two }\n';
const explained = (...lines: readonly string[]): string =>
  writeIndicator('unit: ', `explained:\n${lines.map((line) => `  ${line}\n`).join('')}unit: `);

describe('what a source says of a word', () => {
  it('explains an indicator that names it', () => {
    const changes = { [file]: said, [indicator]: explained('- { by: invested, extent: whole }') };
    expect(listIssues(changes)).toEqual([]);
  });

  it('has to exist where it is named', () => {
    const issue = findOnlyIssue({ [indicator]: explained('- { by: other, extent: whole }') });
    expect(issue).toMatchObject({
      kind: 'reference-unknown',
      field: 'explained.0.by',
      message: 'there is no explanation "other"',
    });
  });

  it('stands on a page of the list of sources', () => {
    const issue = findOnlyIssue({
      [file]: said.replace('source: s01', 'source: s09'),
      [indicator]: explained('- { by: invested, extent: whole }'),
    });
    expect(issue).toMatchObject({ kind: 'reference-unknown', file, field: 'source' });
    expect(issue.message).toBe('there is no source "s09"');
  });

  it('is enough to use a source', () => {
    const row = 's02,标题,,,,,https://example.org/2,2026-11-22,upload\n';
    const changes = {
      'sources/sources.csv': `${buildContent().get('sources/sources.csv')}${row}`,
      [file]: said.replace('source: s01', 'source: s02'),
      [indicator]: explained('- { by: invested, extent: whole }'),
    };
    expect(listIssues(changes)).toEqual([]);
  });

  it('has to be named by what it explains', () => {
    expect(findOnlyIssue({ [file]: said })).toMatchObject({
      kind: 'explanation-unused',
      file,
      message: 'nothing is explained by "invested"',
    });
  });

  it.each([
    ['names no page', 'source: s01\n', ''],
    ['is quoted at more length than 400 signs', '花出去的钱', '钱'.repeat(400)],
    ['does not say whether its page is a copy', 'isCopy: false\n', ''],
    ['is reliable in no known way', 'confidence: high', 'confidence: sure'],
  ])('is refused where it %s', (_, before, after) => {
    const changes = {
      [file]: said.replace(before, after),
      [indicator]: explained('- { by: invested, extent: whole }'),
    };
    expect(listIssues(changes).filter((issue) => issue.includes(file))).not.toEqual([]);
  });
});

describe('a word that is explained in part', () => {
  const part = '- { by: invested, extent: part }';

  it('says where the rest would be looked for', () => {
    const without = listIssues({ [file]: said, [indicator]: explained(part) });
    expect(without[0]).toContain(indicator);
    expect(without[0]).toContain('[lookFor]');
    const record = explained(part).replace('unit: ', `${lookFor}unit: `);
    expect(listIssues({ [file]: said, [indicator]: record })).toEqual([]);
  });
});

describe('a sentence that explains a word', () => {
  const by = (document: string, eId: string): string =>
    explained(`- { document: ${document}, eId: ${eId}, extent: whole }`);

  it.each([
    ['points', 'sec_9__p_1__s_1'],
    ['nowhere', 'sec_1__p_1__s_1'],
  ])('has to stand in its document: %s %s', (document, eId) => {
    expect(findOnlyIssue({ [indicator]: by(document, eId) })).toMatchObject({
      kind: 'sentence-unknown',
      field: 'explained.0.eId',
      message: `${document} has no sentence "${eId}"`,
    });
  });
});
