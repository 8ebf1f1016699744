import { describe, expect, it } from 'vitest';
import { findBareNumber } from '#policy/recognise/bare-number.ts';
import {
  findHeadIssuers,
  findSignedIssuers,
  findTitleIssuers,
  isAnnouncement,
  isBody,
  isOrder,
} from '#policy/recognise/issuers.ts';
import { isExplanation } from '#policy/recognise/regions/title-form.ts';

/** The bodies that words name as a title, as the title of minutes, as a head above a title and as a signature, and what the words are. */
function bodiesOf(words: string): string {
  const found = [
    ['title', findTitleIssuers(words)],
    ['minutes', findHeadIssuers(words, [])],
    ['head', findHeadIssuers('甲', [words])],
    ['signed', findSignedIssuers([words])],
  ] as const;
  const kinds = [
    ['order', isOrder(words)],
    ['announcement', isAnnouncement(words)],
    ['body', isBody(words)],
  ] as const;
  return [
    ...found.flatMap(([place, names]) => (names.length > 0 ? [`${place} ${names.join('+')}`] : [])),
    ...kinds.flatMap(([name, is]) => (is ? [name] : [])),
  ].join(', ');
}

describe('the bodies', () => {
  it.each([
    ['甲市中共中央办公厅国务院', 'signed 甲市中共中央办公厅国务院, body'],
    [
      '中共中央办公厅。丙人民政府办公厅关于乙的通知',
      'title 中共中央办公厅+。丙人民政府办公厅, signed 中共中央办公厅。丙人民政府办公厅关于乙的通知',
    ],
    [
      '甲市财政局中共中央办公室国务院办公厅令',
      'title 甲市财政局+中共中央办公室国务院办公厅, signed 甲市财政局中共中央办公室国务院办公厅令, order',
    ],
    ['甲市财政局第九届令', 'title 甲市财政局, signed 甲市财政局第九届令, order'],
    ['关令', 'signed 关令'],
    ['丙丙丙部丙丙丙甲市人民政府', 'signed 丙丙丙部+丙丙丙甲市人民政府, body'],
    [
      '中共中央办公丁国务院办公厅甲市人民政府',
      'signed 中共中央+办公丁国务院办公厅甲市人民政府, body',
    ],
    ['丙丙院丙丙丙甲市人民政府', 'signed 丙丙院丙丙丙甲市人民政府, body'],
    [
      '甲市财政局中共丙委办公厅国务院办公厅令',
      'title 甲市财政局+中共丙委+办公厅国务院办公厅, signed 甲市财政局中共丙委办公厅国务院办公厅令, order',
    ],
    ['《丁公告', 'signed 《丁公告'],
    ['甲市财政局办公厅令', 'title 甲市财政局办公厅, signed 甲市财政局办公厅令, order'],
    ['丙丙丙第甲次会议纪要', 'signed 丙丙丙第甲次会议纪要'],
    ['中共中央办公厅国务院办公厅', 'signed 中共中央办公厅+国务院办公厅, body'],
    [
      '甲市财政局中共中央办公厅国务院令',
      'title 甲市财政局+中共中央办公厅+国务院, signed 甲市财政局中共中央办公厅国务院令, order',
    ],
    ['丙丙丙文件 555 年 第 5 号甲市人民政府', 'signed 丙丙丙文件555年第5号甲市人民政府, body'],
    ['党组', 'signed 党组'],
    ['委员会', 'signed 委员会'],
    ['甲市办公厅', 'signed 甲市办公厅, body'],
    ['甲市财政局令令', 'signed 甲市财政局令令, order'],
    ['甲市财政局第000届令', 'title 甲市财政局, signed 甲市财政局第000届令, order'],
    ['中华人民共和国国务院令', 'title 国务院, signed 中华人民共和国国务院令, order'],
    ['甲市人民政府文件', 'head 甲市人民政府, signed 甲市人民政府文件'],
    [
      '甲市人民政府公告',
      'title 甲市人民政府, head 甲市人民政府, signed 甲市人民政府公告, announcement',
    ],
    ['甲市人民政府 2012年第5号', 'signed 甲市人民政府2012年第5号'],
    ['甲市人民政府公告 2012 年第 5 号', 'head 甲市人民政府, signed 甲市人民政府公告2012年第5号'],
    ['甲市人民政府专题会议纪要', 'minutes 甲市人民政府, signed 甲市人民政府专题会议纪要'],
    ['甲市人民政府第5次常务会议纪要', 'minutes 甲市人民政府, signed 甲市人民政府第5次常务会议纪要'],
    ['甲市人民政府办公会纪要', 'minutes 甲市人民政府, signed 甲市人民政府办公会纪要'],
    ['省长\u3000王五', ''],
    ['甲市市长', ''],
    ['甲市财政局甲市教育局', 'signed 甲市财政局+甲市教育局, body'],
    ['甲市财政局、甲市教育局', 'signed 甲市财政局+甲市教育局, body'],
    ['甲市财政局 甲市教育局（章）', 'signed 甲市财政局+甲市教育局, body'],
    ['关于水利的会议纪要', 'signed 关于水利的会议纪要'],
    ['甲市通告', 'signed 甲市通告, announcement'],
    ['甲 市 公 告', 'signed 甲市公告, announcement'],
    ['甲市人民政府公告第5号', 'head 甲市人民政府, signed 甲市人民政府公告第5号'],
    ['甲市人民政府公告 第 12 号', 'head 甲市人民政府, signed 甲市人民政府公告第12号'],
    ['甲市人民政府公告2012年第5号', 'head 甲市人民政府, signed 甲市人民政府公告2012年第5号'],
    ['甲市人民政府公告12年第5号', 'signed 甲市人民政府公告12年第5号'],
    ['甲市人民政府公告第12345号', 'signed 甲市人民政府公告第12345号'],
    ['甲市人民政府通告第5号甲', 'signed 甲市人民政府通告第5号甲'],
    ['乙甲市人民政府文件甲', 'signed 乙甲市人民政府文件甲'],
    ['关于甲市人民政府文件', 'signed 关于甲市人民政府文件'],
    ['中华人民共和国财政部文件', 'head 财政部, signed 中华人民共和国财政部文件'],
    ['中华人民共和国部文件', 'head 中华人民共和国部, signed 中华人民共和国部文件'],
    [
      '乙中华人民共和国财政部文件',
      'head 乙中华人民共和国财政部, signed 乙中华人民共和国财政部文件',
    ],
    ['甲文件', 'signed 甲文件'],
    ['甲厅文件', 'signed 甲厅文件'],
    [' 甲市人民政府文件 ', 'head 甲市人民政府, signed 甲市人民政府文件'],
    ['甲市人民政府布告', 'signed 甲市人民政府布告'],
    ['甲市人民政府第12次会议纪要', 'minutes 甲市人民政府, signed 甲市人民政府第12次会议纪要'],
    ['甲市人民政府第 2次会议纪要', 'signed 甲市人民政府第2次会议纪要'],
    ['甲市人民政府第123456次会议纪要', 'signed 甲市人民政府第123456次会议纪要'],
    ['甲市人民政府专题协调会议纪要', 'minutes 甲市人民政府, signed 甲市人民政府专题协调会议纪要'],
    ['甲市人民政府办公专题协调会议纪要', 'signed 甲市人民政府办公专题协调会议纪要'],
    ['甲市人民政府会纪要', 'minutes 甲市人民政府, signed 甲市人民政府会纪要'],
    ['甲市人民政府会议纪要甲', 'signed 甲市人民政府会议纪要甲'],
    ['甲会议纪要', 'signed 甲会议纪要'],
    ['甲局 乙公司', 'signed 甲局乙公司, body'],
    ['甲市局 甲', 'signed 甲市局甲'],
    ['国务院财政部令', 'title 国务院财政部, signed 国务院财政部令, order'],
    ['教育部公安部令', 'title 教育部+公安部, signed 教育部公安部令, order'],
    ['甲教育部公安部令', 'title 甲教育部+公安部, signed 甲教育部公安部令, order'],
    ['中华人民共和国教育部令', 'title 教育部, signed 中华人民共和国教育部令, order'],
    ['中华人民共和国令', 'signed 中华人民共和国令, order'],
    ['甲乙局丙丁局令', 'title 甲乙局+丙丁局, signed 甲乙局丙丁局令, order'],
    ['甲乙局丙局令', 'title 甲乙局丙局, signed 甲乙局丙局令, order'],
    ['中共甲市委 甲市人民政府', 'signed 中共甲市委+甲市人民政府, body'],
    ['中共甲市委甲市人民政府', 'signed 中共甲市委+甲市人民政府, body'],
    ['中共甲市委办公室甲市人民政府办公室', 'signed 中共甲市委办公室+甲市人民政府办公室, body'],
    [
      '中共甲市委员会甲市人民政府关于乙的通知',
      'title 中共甲市委员会+甲市人民政府, signed 中共甲市委员会甲市人民政府关于乙的通知',
    ],
    ['甲市人民政府第十三届令', 'title 甲市人民政府, signed 甲市人民政府第十三届令, order'],
    ['甲市 、乙市', 'signed 甲市乙市'],
    ['甲厅', 'signed 甲厅'],
    ['甲市厅', 'signed 甲市厅, body'],
    ['甲市财政局关于转发乙的通知', 'title 甲市财政局, signed 甲市财政局关于转发乙的通知'],
    ['甲市财政局转发乙的通知', 'title 甲市财政局, signed 甲市财政局转发乙的通知'],
    ['甲市财政局批转乙的通知', 'title 甲市财政局, signed 甲市财政局批转乙的通知'],
    ['甲关于乙的通知', 'signed 甲关于乙的通知'],
    ['乙方案', 'signed 乙方案'],
    [
      '甲市财政局 乙市财政局关于丙的通知',
      'title 甲市财政局+乙市财政局, signed 甲市财政局乙市财政局关于丙的通知',
    ],
    ['甲市財政局關於乙的通知', 'title 甲市財政局, signed 甲市財政局關於乙的通知'],
  ])('of %j are: %s', (words, expected) => {
    expect(bodiesOf(words)).toBe(expected);
  });
});

describe('a number without its organ', () => {
  it.each([
    ['甲市人民政府公告|〔5555年第5555号〕〔总第5号〕', '甲市人民政府公告5555年第5555号'],
    ['甲办法|〔5555年〕第5号/乙', '〔5555〕5号'],
    ['甲市人民政府公告|〔第二届〕第5号', '甲市人民政府公告（第二届）第5号'],
    ['公告|2012年第5号', '2012年第5号'],
    ['甲市人民政府令|〔一届〕第5号', null],
    ['甲办法|〔5555〕第5号/乙', '〔5555〕5号'],
    ['甲办法|〔5555年〕5号/乙', '〔5555〕5号'],
    ['甲市人民政府公告|〔第一届〕5号', '甲市人民政府公告（第一届）第5号'],
    ['甲市人民政府公告|第一届〕第5号', '甲市人民政府公告（第一届）第5号'],
    ['甲市人民政府公告|〔一届〕第5号', '甲市人民政府公告（一届）第5号'],
    ['甲市人民政府公告|〔第一届第5号', '甲市人民政府公告（第一届）第5号'],
    ['甲市人民政府公告|〔第一届〕第四号', '甲市人民政府公告（第一届）第四号'],
    ['甲市人民政府公告|丁第一届〕第5号', null],
    ['甲市人民政府公告|〔5555年〕第5', '甲市人民政府公告〔5555〕5号'],
    ['甲市人民政府公告|〔555年〕第5号', null],
    ['甲办法|〔5555年〕第5555号/乙', '〔5555〕5555号'],
    ['甲市人民政府公告|〔第一一一届〕第5号', '甲市人民政府公告（第一一一届）第5号'],
    ['甲市人民政府公告|〔第5号〕〔总第5号〕', '甲市人民政府公告第5号'],
    ['甲市人民政府公告|〔第一届〕第5555号', '甲市人民政府公告（第一届）第5555号'],
    ['甲市人民政府公告|〔第一届〕第一一一一号', '甲市人民政府公告（第一届）第一一一一号'],
    ['甲市人民政府公告|〔5555年第5号〕〔总5号〕', '甲市人民政府公告5555年第5号'],
    ['甲市人民政府公告|〔5555年第5号丁〔总第5号〕', null],
    ['甲市人民政府公告|〔5555年第一号〕〔总第5号〕', '甲市人民政府公告5555年第一号'],
    ['甲市人民政府公告|〔5555年第一一一一号〕〔总第5号〕', '甲市人民政府公告5555年第一一一一号'],
    ['甲市人民政府公告|〔5555年第5号〕〔总第5555号〕', '甲市人民政府公告5555年第5号'],
  ])('is in the title and the lines of %j: %s', (paper, expected) => {
    const [title = '', lines = ''] = paper.split('|');
    const front = lines.split('/').map((text) => ({ text, role: 'text' as const }));
    expect(findBareNumber(title, front)).toBe(expected);
  });
});

describe('a title', () => {
  it.each([
    ['丁丁就丁丁回答记者提问', true],
    ['丁丁丁批转《丁丁丁丁》', false],
    ['丁丁——《丁丁丁》的解读', true],
    ['图解：《丁丁丁》', true],
    ['《丁丁丁》政策解读', true],
    ['媒体解读', false],
    ['丁——《丁丁丁》的政策解读', false],
    ['《丁丁丁》的解读', true],
    ['政策解读《丁丁丁》', true],
    ['图解：《丁丁丁》甲', false],
    ['丁丁丁批转丁《丁丁丁丁》', false],
    ['丁丁丁批转《丁丁丁丁》甲', false],
    ['丁丁——《丁丁丁》政策解读', true],
  ])('%s says that it explains another text: %s', (words, explains) => {
    expect(isExplanation(words)).toBe(explains);
  });
});
