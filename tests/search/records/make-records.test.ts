import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { listPages, treeText } from '#policy/tree/walk.ts';
import { fold } from '#search/characters/fold.ts';
import { toRecords } from '#search/records/make-records.ts';

const markdown = readFileSync('content/documents/zj-2012-key-points/text.md', 'utf8');
const tree = parseDocument(markdown);
const records = toRecords('zj-2012-key-points', tree, {
  targets: new Set(['sec_2__cl_1__p_1__s_1']),
  citations: new Set(['preamble__p_1__s_1']),
});
const find = (eId: string) => records.find((record) => record.eId === eId);

describe('toRecords', () => {
  it('makes one record for each page', () => {
    expect(records.map(({ eId }) => eId)).toEqual(listPages(tree).map(({ eId }) => eId));
  });

  it('holds each word of the text once', () => {
    const words = records.map(({ text }) => text).join('');
    expect(fold(words)).toBe(fold(treeText({ ...tree, title: null })));
  });

  it('leaves to a section its heading alone', () => {
    expect(find('sec_2')).toMatchObject({ text: '二、重点任务', headingLength: 6 });
  });

  it('gives a clause its path and section', () => {
    expect(find('sec_2__cl_1')).toMatchObject({
      path: ['二、重点任务', '（一）着力加大有效投入'],
      section: 'sec_2',
      headingLength: '（一）着力加大有效投入。'.length,
    });
    expect(find('notice')).toMatchObject({ path: ['印发通知'], section: 'notice' });
  });

  it('says where each sentence begins', () => {
    const clause = find('sec_2__cl_2');
    const sentences = clause?.pieces.map(({ eId, start }) => [
      eId,
      clause.text.slice(start, start + 6),
    ]);
    expect(sentences?.slice(0, 3)).toEqual([
      ['sec_2__cl_2', '（二）加快推'],
      ['sec_2__cl_2__p_1__s_1', '把加快推进产'],
      ['sec_2__cl_2__p_1__s_2', '紧紧围绕加快'],
    ]);
  });

  it('flags what promises and what cites', () => {
    const flagged = records.filter(({ hasTarget, hasCitation }) => hasTarget || hasCitation);
    expect(flagged.map(({ eId, hasTarget }) => [eId, hasTarget])).toEqual([
      ['preamble', false],
      ['sec_2__cl_1', true],
    ]);
  });

  it('keeps points without pages in their clause', () => {
    const points = parseDocument('# 通知\n\n## 一、任务\n\n做好：\n\n- 1.甲事。\n- 2.乙事。\n');
    const marked = { targets: new Set<string>(), citations: new Set<string>() };
    expect(toRecords('x', points, marked).map(({ text }) => text)).toEqual([
      '一、任务做好：1.甲事。2.乙事。',
    ]);
  });
});
