import { describe, expect, it } from 'vitest';
import { beginsList } from '#policy/recognise/regions/attachment-list.ts';

describe('附件 alone on its line', () => {
  it.each([
    '附件/1.甲表/2.乙表',
    '附件：/１.甲表/２.乙表',
    '/附 件 :/  1.甲表  /  2.乙表',
    '附件/1.甲表/甲市人民政府',
    '附件/1.甲表/2012年4月5日',
    '附件/1.甲表/（此件公开发布）',
    '附件/1.甲表/抄送：市委。',
    '附件/1.甲表/附件',
    '附件/1.甲表/附 件 12 ：',
    `附件/1.${'甲'.repeat(100)}`,
  ])('heads a list: %s', (lines) => {
    expect(beginsList(lines.replaceAll('/', '\n'))).toBe(true);
  });

  it.each([
    '附件/',
    '附件/甲表',
    '附件甲/1.甲表',
    '附件/甲市人民政府',
    '附件/2.乙表',
    '附件/1.甲表/3.丙表',
    '附件/1.甲表/2.乙',
    '附件/1.甲表。',
    '附件/1.甲表/乙',
    '附件/1.甲表/附件甲',
    '附件/1.甲表/甲附件1',
    '附件/1.甲表/附件1甲',
    '附件/1.甲表/附-件1',
    `附件/1.${'甲'.repeat(101)}`,
  ])('is what is attached: %s', (lines) => {
    expect(beginsList(lines.replaceAll('/', '\n'))).toBe(false);
  });
});
