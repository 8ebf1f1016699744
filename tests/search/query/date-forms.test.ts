import { describe, expect, it } from 'vitest';
import { findHits, toFoldedRecord } from '#search/hits/find-hits.ts';
import { listDateForms } from '#search/query/date-forms.ts';
import { parseAsked } from '#search/query/parse-asked.ts';
import { parseQuery } from '#search/query/query.ts';
import { toRecordOf } from '../records/record-of.ts';

const holds = (text: string, query: string): boolean =>
  findHits([toFoldedRecord(toRecordOf([text]))], parseQuery(parseAsked(query), new Map()))
    .length === 1;

const printed = ['二〇一二年四月五日', '二○一二年四月五日', '二零一二年四月五日', '2012年4月5日'];

describe('a date', () => {
  it.each(printed)('is found however it is typed: %s', (text) => {
    const found = printed.filter((query) => holds(`甲市${text}印发。`, query));
    expect(found).toEqual(printed);
  });

  it.each([
    ['二〇一二年', '2012年工作要点'],
    ['2012年11月', '二〇一二年十一月'],
    ['2012年10月20日', '二〇一二年十月二十日'],
    ['二〇一二年十二月三十一日', '2012年12月31日'],
    ['一百零五', '一百〇五户'],
  ])('is found where the text prints it otherwise: %s in %s', (query, text) => {
    expect(holds(text, query)).toBe(true);
  });

  it.each([
    ['2012年', '二〇一三年'],
    ['2012年4月5日', '二〇一二年四月十五日'],
    ['零售', '〇售'],
  ])('is not found in another: %s in %s', (query, text) => {
    expect(holds(text, query)).toBe(false);
  });

  it('leaves words without a date as they are', () => {
    expect(listDateForms('零售额2200亿元')).toEqual([]);
  });
});
