import { describe, expect, it } from 'vitest';
import {
  findSignedIssuers,
  findTitleIssuers,
  isAnnouncement,
  isOrder,
} from '#policy/recognise/issuers.ts';

describe('who issues a document', () => {
  it.each([
    ['人民政府 财政局委 ', '人民政府+财政局委'],
    ['人民政府人民政府甲市委', '人民政府人民政府甲市委'],
    ['中共委  财政局', '中共委+财政局'],
    ['中共甲市委甲市人民政府', '中共甲市委+甲市人民政府'],
    ['中共甲市委', '中共甲市委'],
    ['甲市财政局、 甲市教育局', '甲市财政局+甲市教育局'],
    ['甲市长王某', ''],
    ['甲市长', ''],
  ])('by the signature %j is: %s', (signature, issuers) => {
    expect(findSignedIssuers([signature]).join('+')).toBe(issuers);
  });

  it.each([
    ['人民政府令通告中共中共《乙》', '', 'neither'],
    [' 公告', '', 'neither'],
    ['甲市人民政府令', '甲市人民政府', 'order'],
    ['甲市人民政府令甲', '', 'neither'],
    ['甲市人民政府公告', '甲市人民政府', 'announcement'],
    ['甲市人民政府公告甲', '', 'neither'],
    ['关于甲的公告', '', 'neither'],
    ['甲市人民政府关于乙的通知', '甲市人民政府', 'neither'],
    ['甲市财政局 甲市教育局关于乙的通知', '甲市财政局+甲市教育局', 'neither'],
  ])('by the title %j is: %s; it is an order or an announcement: %s', (title, issuers, kind) => {
    expect(findTitleIssuers(title).join('+')).toBe(issuers);
    expect(isOrder(title)).toBe(kind === 'order');
    expect(isAnnouncement(title)).toBe(kind === 'announcement');
  });

  it('cannot be told by no title', () => {
    expect(isOrder(null)).toBe(false);
    expect(isAnnouncement(null)).toBe(false);
  });
});
