import { describe, expect, it } from 'vitest';
import { findMetadata } from '#policy/recognise/find-metadata.ts';
import { formatDocument } from '#policy/markdown/format-document.ts';
import { parseDraft } from '#policy/markdown/parse-document.ts';
import type { DraftDocument, DraftProvision } from '#policy/tree/draft.ts';

const none: DraftDocument = {
  ...{ title: null, notice: [], preamble: [], body: [], closing: [], attachments: [] },
};
const read = (draft: Partial<DraftDocument>) => findMetadata({ ...none, ...draft });

describe('what a document says of itself', () => {
  it.each([
    ['甲省人民政府令', '第312号', '甲省人民政府令第312号'],
    ['甲省人民政府令', '第 3 1 2 号', '甲省人民政府令第312号'],
    ['甲省人民政府令', `第 3 1${' '.repeat(60)}2 号`, null],
    ['甲省人民政府令', '原第312号', null],
    ['甲省人民政府令', '第312号令', null],
    ['甲省人民政府关于修改令', '第312号', null],
    ['甲省人民政府公报', '第312号', null],
    [null, '第312号', null],
  ])('under %s takes %s for %s', (title, line, number) => {
    expect(read({ title, preamble: [line] }).documentNumber).toBe(number);
  });

  it.each([
    ['——2024年1月18日在甲市人民代表大会上', '2024-01-18'],
    ['（2024年1月18日在甲市人民代表大会上）', '2024-01-18'],
    ['－ 二〇二四年一月十八日在甲市', '2024-01-18'],
    ['2024年1月18日在甲市人民代表大会上', '2024-01-18'],
    ['2024年1月18日在甲市人民代表大会上通过', null],
    ['——在2024年1月18日甲市人民代表大会上', null],
  ])('was given on the day that %s names', (line, date) => {
    expect(read({ title: '政府工作报告', preamble: [line] }).date).toBe(date);
  });

  it.each([
    ['甲市人民政府、乙市人民政府', ['甲市人民政府', '乙市人民政府']],
    ['甲 市 人 民 政 府', ['甲市人民政府']],
    ['甲市人民政府 乙市人民政府', ['甲市人民政府', '乙市人民政府']],
  ])('is issued by those who sign as %s', (signature, issuers) => {
    expect(read({ title: '关于试点的通知', closing: [signature] }).issuers).toEqual(issuers);
  });

  it.each([
    ['各市人民政府，省政府直属各单位：', ['各市人民政府', '省政府直属各单位']],
    [
      '各市、县（市，区）人民政府,省政府直属各单位：',
      ['各市、县（市，区）人民政府', '省政府直属各单位'],
    ],
  ])('is sent to each in %s', (line, addressees) => {
    expect(read({ title: '关于试点的通知', preamble: [line] }).addressees).toEqual(addressees);
  });

  it.each([
    [
      ['附件：1.甲', '2.乙', '丙市人民政府', '3.丁'],
      ['甲', '乙'],
    ],
    [
      ['附件：1.甲', '2．乙', '12、丙'],
      ['甲', '乙', '丙'],
    ],
    [
      ['附件：', '1.甲', '２.乙'],
      ['甲', '乙'],
    ],
    [['附：名单'], ['名单']],
    [['此复。', '附件：1.甲', '2024年1月18日'], ['甲']],
  ])('lists what is attached as %j', (closing, attachments) => {
    const attached = [{ title: '别的', children: [] }];
    expect(read({ title: '甲', closing, attachments: attached }).attachments).toEqual(attachments);
    expect(read({ title: '甲', attachments: attached }).attachments).toEqual(['别的']);
  });

  it('goes by the one text that an order puts in force', () => {
    const one = { title: '甲省\n供水办法', children: [] };
    const order = { title: '甲省人民政府令', attachments: [one] };
    expect(read(order).title).toBe('甲省 供水办法');
    expect(read({ ...order, attachments: [one, one] }).title).toBe('甲省人民政府令');
    expect(read({ ...order, title: '关于印发的通知' }).title).toBe('关于印发的通知');
    expect(read({ title: '甲省人民政府令' }).title).toBe('甲省人民政府令');
  });
});

describe('units deeper than headings go', () => {
  const inner: DraftProvision = {
    label: '第一条',
    heading: null,
    headingEnd: '',
    children: ['甲。'],
  };
  const nest = (levels: number): DraftProvision =>
    Array.from({ length: levels }).reduce<DraftProvision>(
      (child, _, at) => ({
        ...{ label: '', heading: `第${'一二三四五六'.charAt(at)}层`, headingEnd: '' },
        children: [child],
      }),
      inner,
    );

  it.each([3, 4])('are headings under %i headings', (levels) => {
    const text = formatDocument({ ...none, title: '甲', body: [nest(levels)] });
    expect(text).toContain(`\n${'#'.repeat(levels + 2)} 第一条\n\n甲。`);
  });

  it('are items of a list under five', () => {
    const draft = { ...none, title: '甲', body: [nest(5)] };
    const text = formatDocument(draft);
    expect(text).toContain('\n- 第一条');
    expect(formatDocument(parseDraft(text))).toBe(text);
  });
});
