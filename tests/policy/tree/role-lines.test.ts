import { describe, expect, it } from 'vitest';
import { findRole, isNote, isOffice, isSignature, isSigner } from '#policy/tree/roles.ts';

/** What a line is before the first provision and behind the last, and what it could be by itself. */
function rolesOf(line: string): string {
  const found = [
    findRole(line, 'front'),
    findRole(line, 'closing'),
    isSignature(line) ? 'signs' : '',
    isSigner(line) ? 'by a person' : '',
    isOffice(line) ? 'an office' : '',
    isNote(line) ? 'a note' : '',
  ];
  return found.filter((one) => one !== '').join(', ');
}

describe('the roles of a line', () => {
  it.each([
    ['甲市人民政府 ', 'signature, signature, signs'],
    ['各县12年人民政府：', 'addressee, text'],
    ['甲政发2012第甲乙3号', 'note, note, a note'],
    ['府院', 'signature, signature, signs'],
    ['各乡、镇：', 'addressee, text'],
    ['同志们：', 'addressee, text'],
    ['各位代表、同志们:', 'addressee, text'],
    ['同志们好：', 'text, text'],
    ['《甲》各单位：', 'text, text'],
    ['甲政发〔2012〕3號', 'note, note, a note'],
    ['甲政发（12）3号', 'text, text'],
    ['甲政发〔2012〕3号文', 'text, text'],
    ['附件123：甲', 'text, text'],
    ['主席王五', 'signature, signature, signs, by a person'],
    ['代市长', 'text, text, an office'],
    ['市长阿卜杜·热合曼', 'signature, signature, signs, by a person'],
    ['中共甲市委', 'signature, signature, signs'],
    ['甲1.乙政府', 'text, text'],
    ['（2012年4月5日）', 'date, date, a note'],
    ['省长', 'signature, signature, signs, an office'],
    ['附：甲', 'attachment-list, attachment-list'],
    ['市长 王五', 'signature, signature, signs, by a person'],
    ['各县1984年人民政府：', 'text, text'],
    ['见附件：', 'text, text'],
    ['甲', 'text, text'],
    ['部分', 'text, text'],
    ['62号', 'text, text'],
    ['（甲）乙', 'text, text'],
    ['。、（）', 'text, text'],
    ['王五 市长', 'text, text, an office'],
    [' （甲） ', 'note, note, a note'],
    [' 甲市人民政府', 'signature, signature, signs'],
    ['各县人民政府：甲', 'text, text'],
    ['各县人民政府 ：', 'addressee, text'],
    ['各县人民政府）：', 'addressee, text'],
    ['甲政发〔2012〕3 号', 'note, note, a note'],
    ['甲政发〔2012〕3号甲', 'text, text'],
    ['甲，政发〔2012〕3号', 'text, text'],
    [`${'甲'.repeat(36)}人民政府`, 'signature, signature, signs'],
    [`各县${'甲'.repeat(195)}部门：`, 'addressee, text'],
    [`各县${'甲'.repeat(196)}部门：`, 'text, text'],
    ['甲市人民政府（公 章）', 'signature, signature, signs'],
    ['甲市人民政府（印 章）', 'signature, signature, signs'],
    ['甲市人民政府（盖 章）', 'signature, signature, signs'],
    ['甲市人民政府（代 章）', 'signature, signature, signs'],
    ['甲市人民政府（签 章）', 'signature, signature, signs'],
    ['甲市人民政府（公章）', 'signature, signature, signs'],
    ['甲市人民政府(章)', 'signature, signature, signs'],
    ['甲市人民政府（章', 'text, text'],
    ['甲市人民政府章）', 'text, text'],
    ['甲市人民政府（章）甲', 'text, text'],
    ['甲。乙政府', 'text, text'],
    ['1甲政府', 'text, text'],
    ['甲1政府', 'signature, signature, signs'],
    ['各县2年：', 'text, text'],
    ['附件甲', 'text, text'],
    [`${'甲'.repeat(38)}县政府`, 'text, text'],
    ['中共中央甲', 'text, text'],
    ['国务院：', 'addressee, text'],
    ['部长', 'signature, signature, signs, an office'],
    ['省长：', 'text, text'],
    ['附 件：', 'attachment-list, attachment-list'],
    ['部：', 'addressee, text'],
    ['总队：', 'addressee, text'],
    ['附件 ', 'attachment-list, attachment-list'],
    ['附 件', 'attachment-list, attachment-list'],
    [' 部长 ', 'signature, signature, signs, an office'],
    ['县长政府', 'signature, signature, signs, by a person'],
    ['附件 ：', 'attachment-list, attachment-list'],
    ['附 ： ', 'attachment-list, attachment-list'],
    [' （章） ', 'note, note, a note'],
    ['同志） ：', 'addressee, text'],
    ['居民） ：', 'addressee, text'],
    ['农场） ：', 'addressee, text'],
    ['甲附 件 ', 'text, text'],
    ['政府） ：甲', 'text, text'],
    ['附 件  ： ', 'attachment-list, attachment-list'],
    ['附 件 0 ：', 'attachment-list, attachment-list'],
    ['丁000丁0 号', 'text, text'],
    ['丁0000丁９ 号', 'note, note, a note'],
    ['甲附 件 0 ： ', 'text, text'],
  ])('of %j are: %s', (words, expected) => {
    expect(rolesOf(words)).toBe(expected);
  });

  it.each([
    ['附件：1.甲名单', 'attachment-list', 'attachment-list'],
    ['附：名单', 'attachment-list', 'attachment-list'],
    ['见附件：名单', 'text', 'text'],
    ['附件1', 'text', 'text'],
    ['2012年4月5日', 'date', 'text'],
    ['各县人民政府：', 'addressee', 'text'],
    ['甲市人民政府', 'signature', 'text'],
    ['（此件公开发布）', 'note', 'text'],
  ])('of %s are told at the front and among provisions', (line, front, body) => {
    expect([findRole(line, 'front'), findRole(line, 'body')]).toEqual([front, body]);
  });

  it.each([
    ['甲政发〔2012〕312号', true],
    ['甲政发〔2012〕3号甲', false],
    ['甲政发2012，3号', false],
    [`${'甲'.repeat(38)}政府`, true],
    [`${'甲'.repeat(39)}政府`, false],
    ['（甲市人民政府', false],
  ])('of %s are those of a number or a signature: %s', (line, is) => {
    expect(isNote(line) || isSignature(line)).toBe(is);
  });
});
