import { describe, expect, it } from 'vitest';
import type { Cited } from '#export/citations/cited.ts';
import { listReferenceTags } from '#export/citations/reference-tags.ts';
import { citeKeyPoints, citeNotice } from './cited-sentences.ts';

/**
 * What Zotero's generic translator for tags (Embedded Metadata, state of June 2026, with RDF for names that have a
 * prefix) makes of the tags that we write: the field of its item, and which of two tags for one field it takes.
 */
const zotero: readonly { readonly tag: string; readonly field: string; readonly rank: number }[] = [
  { tag: 'z:itemType', field: 'itemType', rank: 1 },
  { tag: 'citation_title', field: 'title', rank: 1 },
  { tag: 'DC.title', field: 'title', rank: 2 },
  { tag: 'citation_author', field: 'creators', rank: 1 },
  { tag: 'DC.creator', field: 'creators', rank: 2 },
  { tag: 'citation_publication_date', field: 'date', rank: 1 },
  { tag: 'DC.date', field: 'date', rank: 2 },
  { tag: 'citation_technical_report_number', field: 'number', rank: 1 },
  { tag: 'DC.language', field: 'language', rank: 1 },
];

/** The fields that each reader has in the end: of each field the values of the tag that it prefers. */
function readTags(cited: Cited, knows: (tag: string) => boolean): Record<string, string[]> {
  const tags = listReferenceTags(cited).filter(({ name }) => knows(name));
  const known = zotero.toSorted((a, b) => b.rank - a.rank);
  return Object.fromEntries(
    known.flatMap(({ tag, field }) => {
      const values = tags.filter(({ name }) => name === tag).map(({ content }) => content);
      return values.length === 0 ? [] : [[field, values]];
    }),
  );
}

const notice = citeNotice();
const clause: Cited = { ...citeKeyPoints(), locator: '第二部分第（六）项' };
const figures: Cited = {
  ...notice,
  ...{ form: 'data', language: 'en', title: 'Gross domestic product', number: null, locator: '' },
  ...{ issuers: ['Yaodian'], date: '2026-11-22' },
};

describe('the tags for reference managers', () => {
  it('are all in the mapping of Zotero', () => {
    const mapped = new Set(zotero.map(({ tag }) => tag));
    const written = [clause, notice, figures].flatMap(listReferenceTags).map(({ name }) => name);
    expect(new Set(written)).toEqual(mapped);
  });

  it('make a clause a report without author', () => {
    expect(readTags(clause, () => true)).toEqual({
      itemType: ['report'],
      title: ['2012年全省小城市培育试点和中心镇发展改革工作要点: 第二部分第（六）项'],
      date: ['2012/04/05'],
      language: ['zh-CN'],
    });
  });

  it('name printed issuers and the number', () => {
    const two = ['中共浙江省委办公厅', '浙江省人民政府办公厅'];
    expect(readTags({ ...notice, issuers: two, locator: '' }, () => true)).toEqual({
      itemType: ['report'],
      title: ['浙江省人民政府办公厅关于开展小城市培育试点的通知'],
      creators: two,
      date: ['2010'],
      number: ['浙政办发〔2010〕162号'],
      language: ['zh-CN'],
    });
  });

  it('make figures a data set of this site', () => {
    expect(readTags(figures, () => true)).toEqual({
      itemType: ['dataset'],
      title: ['Gross domestic product'],
      creators: ['Yaodian'],
      date: ['2026/11/22'],
      language: ['en'],
    });
  });

  it('say the same in Dublin Core alone', () => {
    expect(readTags(figures, (tag) => tag.startsWith('DC.'))).toEqual({
      title: ['Gross domestic product'],
      creators: ['Yaodian'],
      date: ['2026-11-22'],
      language: ['en'],
    });
  });

  it('have no date where none is known', () => {
    const names = listReferenceTags({ ...clause, date: null }).map(({ name }) => name);
    expect(names).toEqual(['citation_title', 'DC.title', 'DC.language', 'z:itemType']);
  });
});
