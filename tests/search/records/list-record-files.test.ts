import { describe, expect, it } from 'vitest';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { listExamples } from '#search/hits/examples.ts';
import { listReadTexts } from '#search/pinyin/pinyin-file.ts';
import {
  listRecordFiles,
  listSections,
  type SearchedDocument,
} from '#search/records/list-record-files.ts';
import { toEntryOf } from '../catalogue/entry-of.ts';

const text =
  '# 要点\n\n## 一、要求\n\n推行“亩产效益”评价。完成投资10亿元以上。\n\n' +
  '## 二、任务\n\n### (一)甲事\n\n甲。\n\n### (二)乙事\n\n乙。\n\n### (三)丙事\n\n根据《甲省条例》（甲政发〔2011〕9号），推行“先行先试”。\n';

function documentOf(id: string, given: Partial<SearchedDocument> = {}): SearchedDocument {
  const record = { title: `${id}的标题`, documentNumber: null, date: '2012-04-05' };
  return { id, record, tree: parseDocument(text), targets: [], ...given };
}

const files = listRecordFiles([
  documentOf('b', { targets: [{ eId: 'sec_1__p_1__s_2' }, { eId: null }] }),
  documentOf('c', { tree: null }),
  documentOf('a', { record: { title: '甲', documentNumber: null, date: null } }),
]);

describe('the records of documents', () => {
  it('stand by the ids of the documents whose text is held', () => {
    expect(files.map(({ document, title, year }) => [document, title, year])).toEqual([
      ['a', '甲', null],
      ['b', 'b的标题', '2012'],
    ]);
  });

  it('flag what promises and what cites', () => {
    const flagged = files[1]?.records.filter(
      ({ hasTarget, hasCitation }) => hasTarget || hasCitation,
    );
    expect(
      flagged?.map(({ eId, hasTarget, hasCitation }) => [eId, hasTarget, hasCitation]),
    ).toEqual([
      ['sec_1', true, false],
      ['sec_2__cl_3', false, true],
    ]);
    expect(files[0]?.records.some(({ hasTarget }) => hasTarget)).toBe(false);
  });

  it('name the sections in reading order', () => {
    expect([...listSections(files)]).toEqual([
      ['a.sec_1', '一、要求'],
      ['a.sec_2', '二、任务'],
      ['b.sec_1', '一、要求'],
      ['b.sec_2', '二、任务'],
    ]);
  });

  it('are read aloud under names of their own, citations left out', () => {
    const entries = [
      toEntryOf('甲镇', { address: '/towns/a/' }),
      toEntryOf('乙', { kind: 'citation' }),
    ];
    const read = listReadTexts(files[0]?.records.slice(0, 2) ?? [], {
      entries,
      sections: new Map(),
    });
    expect(read.map(({ name }) => name)).toEqual(['a.sec_1', 'a.sec_2', '/towns/a/']);
    expect(read[2]?.text).toBe('甲镇');
  });
});

describe('the examples of queries', () => {
  const town = toEntryOf('甲镇', { kind: 'town', names: ['甲'] });
  const target = toEntryOf('投资', { kind: 'target', names: ['10亿元'] });
  const citation = toEntryOf('《甲省条例》甲政发〔2011〕9号', { kind: 'citation' });

  it('are one of each sort that the site answers', () => {
    const unnamed = toEntryOf('空', { kind: 'target', names: [] });
    const entries = [
      unnamed,
      target,
      toEntryOf('乙', { kind: 'target', names: ['5%'] }),
      citation,
      town,
    ];
    expect(listExamples(files, { entries, sections: new Map() })).toEqual([
      '亩产效益',
      '10亿元',
      '甲政发〔2011〕9号',
      '二(三)',
      '甲',
    ]);
  });

  it('leave out what the site does not hold', () => {
    expect(listExamples([], { entries: [], sections: new Map() })).toEqual([]);
    const law = toEntryOf('《甲省条例》第3号令', { kind: 'citation' });
    expect(listExamples([], { entries: [law, town], sections: new Map() })).toEqual(['甲']);
  });
});
