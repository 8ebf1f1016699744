import { describe, expect, it } from 'vitest';
import {
  findRole,
  isAddressee,
  isNote,
  isOffice,
  isSignature,
  isSigner,
} from '#policy/tree/roles.ts';

describe('what a paragraph does', () => {
  it.each([
    ['各市、县（市、区）人民政府：', 'front', 'addressee'],
    ['各市、县（市、区）人民政府：', 'closing', 'text'],
    ['各市、县（市、区）人民政府：', 'body', 'text'],
    ['2012年4月5日', 'closing', 'date'],
    ['2012年4月5日', 'body', 'text'],
    ['附件：1.名单', 'body', 'attachment-list'],
    ['附：1.名单', 'closing', 'attachment-list'],
    ['附件1', 'closing', 'text'],
    ['见附件：', 'body', 'text'],
    ['（此件公开发布）', 'closing', 'note'],
    ['甲政发〔2012〕3号', 'front', 'note'],
    ['甲市人民政府', 'closing', 'signature'],
    ['为了试点。', 'front', 'text'],
  ] as const)('is for %s in the %s: %s', (text, place, role) => {
    expect(findRole(text, place)).toBe(role);
  });

  it.each([
    ['各镇党委、政府：', true],
    ['各有关单位:', true],
    ['甲公司（集团） ：', true],
    ['各镇：', true],
    ['各位代表：', true],
    ['现通知如下：', false],
    ['各镇。各单位：', false],
    ['《意见》各单位：', false],
    ['2012年各单位：', false],
    ['各镇——各单位：', false],
    ['各单位', false],
    [`${'各县、'.repeat(66)}单位：`, false],
    [`${'各县、'.repeat(65)}单位：`, true],
  ])('names in %s those to whom it goes: %s', (text, is) => {
    expect(isAddressee(text)).toBe(is);
  });

  it.each([
    ['甲市人民政府', true],
    ['甲 市 财 政 局', true],
    ['省长　王五', true],
    ['代省长 王五', true],
    ['甲镇', false],
    ['院', false],
    ['12日甲市政府', false],
    ['（甲市政府）', false],
    ['甲市政府，乙市政府', false],
    ['1.甲市政府', false],
    ['甲1.乙政府', false],
    [`${'甲'.repeat(38)}政府`, true],
    [`${'甲'.repeat(39)}政府`, false],
    ['', false],
  ])('signs in %s: %s', (text, is) => {
    expect(isSignature(text)).toBe(is);
  });

  it('tells a person who signs from an office alone', () => {
    expect(['省长王五', '主席 买买提·艾力', '甲市市长王五六'].every(isSigner)).toBe(true);
    expect(['省长', '省长王', '王五', '省长王五说了话'].some(isSigner)).toBe(false);
    expect(['省长', '甲市 市长', '检察长'].every(isOffice)).toBe(true);
    expect(['省长王五', '省', '他是省长们'].some(isOffice)).toBe(false);
  });

  it('says of the document itself', () => {
    expect(['（公开）', '(2012年4月5日\n通过)', ' 甲政发〔2012〕 3 号'].every(isNote)).toBe(true);
    expect(['（公开）吧', '说（公开）', '甲〔2012〕3号文', '甲，〔2012〕3号'].some(isNote)).toBe(
      false,
    );
  });
});
