import { describe, expect, it } from 'vitest';
import { findMetadata } from '#policy/recognise/find-metadata.ts';

/** What a document says of itself: its title, the lines before its first provision and behind its last, and its attachments, parted by |. */
function metadataOf(document: string): string {
  const [title = '', ...parts] = document.split('|');
  const [preamble = [], closing = [], attachments = []] = parts.map((part) =>
    part.split('/').filter((line) => line !== ''),
  );
  const found = findMetadata({
    ...{ title: title === '' ? null : title, notice: [], preamble, body: [], closing },
    attachments: attachments.map((own) => ({ title: own, children: [] })),
  });
  return Object.entries(found)
    .map(([name, value]: [string, string | readonly string[] | null]) =>
      value === null || value.length === 0
        ? ''
        : `${name} ${typeof value === 'string' ? value : value.join('+')}`,
    )
    .filter((one) => one !== '')
    .join(', ');
}

describe('what a document says of itself', () => {
  it.each([
    [
      '甲省人民政府令|第312号||甲 办法',
      'title 甲 办法, documentNumber 甲省人民政府令第312号, issuers 甲省人民政府, attachments 甲 办法',
    ],
    [
      '关于乙的通知||附件：1.甲名单/２．乙名单/甲市人民政府',
      'title 关于乙的通知, issuers 甲市人民政府, attachments 甲名单+乙名单',
    ],
    [
      '甲市人民政府关于乙的通知|（甲政发〔2012〕3号）/各县人民政府 ：|甲市人民政府 乙市人民政府/2012年4月5日',
      'title 甲市人民政府关于乙的通知, documentNumber 甲政发〔2012〕3号, issuers 甲市人民政府+乙市人民政府, addressee 各县人民政府, addressees 各县人民政府, date 2012-04-05',
    ],
    ['2024年政府工作报告|——2024年1月18日在甲市会议上', 'title 2024年政府工作报告, date 2024-01-18'],
    [
      '关于乙的通知||甲厅 乙厅/2012年4月5日',
      'title 关于乙的通知, issuers 甲厅乙厅, date 2012-04-05',
    ],
    [
      '关于乙的通知||附：1、甲名单/12 . 乙名单/123.丙名单',
      'title 关于乙的通知, attachments 甲名单+乙名单',
    ],
    [
      '甲省人民政府令|第 312 号/现公布。|省长/2012年4月5日',
      'title 甲省人民政府令, documentNumber 甲省人民政府令第312号, issuers 甲省人民政府, date 2012-04-05',
    ],
    ['关于乙的通知||附件：/1.甲名单/2.乙名单', 'title 关于乙的通知, attachments 甲名单+乙名单'],
    [
      '关于乙的通知|各县（市，区）人民政府，市直各部门,各单位：',
      'title 关于乙的通知, addressee 各县（市，区）人民政府，市直各部门,各单位, addressees 各县（市，区）人民政府+市直各部门+各单位',
    ],
    ['甲省关于乙的令|第312号||甲办法', 'title 甲省关于乙的令, attachments 甲办法'],
    [
      '中华人民共和国甲部令|第5号||甲条例/乙条例',
      'title 中华人民共和国甲部令, documentNumber 中华人民共和国甲部令第5号, issuers 中华人民共和国甲部, attachments 甲条例+乙条例',
    ],
    ['关于乙的通知|甲市人民政府', 'title 关于乙的通知, issuers 甲市人民政府'],
    [`甲省人民政府令|第${' '.repeat(60)}3号`, 'title 甲省人民政府令, issuers 甲省人民政府'],
    ['甲省人令政府令', 'title 甲省人令政府令, issuers 甲省人令政府'],
    ['||甲厅厅 乙厅/14日', 'issuers 甲厅厅乙厅'],
    ['甲省人民政府令|第312号令', 'title 甲省人民政府令, issuers 甲省人民政府'],
    [
      '关于乙的通知|||丙 名单/丁\u3000\u3000名单',
      'title 关于乙的通知, attachments 丙 名单+丁 名单',
    ],
    [
      '中华人民共和国国务院令|第5号||甲条例',
      'title 甲条例, documentNumber 中华人民共和国国务院令第5号, issuers 国务院, attachments 甲条例',
    ],
    [
      '2024年政府工作报告|（2024年1月18日在甲市会议上）',
      'title 2024年政府工作报告, date 2024-01-18',
    ],
    ['2024年政府工作报告|— 2024年1月18日在甲市会议上', 'title 2024年政府工作报告, date 2024-01-18'],
    ['2024年政府工作报告|甲——2024年1月18日在甲市会议上', 'title 2024年政府工作报告'],
    [
      '关于乙的通知|（根据甲政发〔2012〕3号修改）/甲政发〔2012〕4号',
      'title 关于乙的通知, documentNumber 甲政发〔2012〕4号',
    ],
    [
      '甲省公安厅甲省公安厅甲省公安厅甲省公安厅甲省公安年厅甲省公安厅甲省公安厅甲省公安厅关于乙的通知',
      'title 甲省公安厅甲省公安厅甲省公安厅甲省公安厅甲省公安年厅甲省公安厅甲省公安厅甲省公安厅关于乙的通知',
    ],
    [
      '甲市人民政府公告|第5号',
      'title 甲市人民政府公告, documentNumber 甲市人民政府公告第5号, issuers 甲市人民政府',
    ],
    [
      '甲市人民政府 公告|第5号',
      'title 甲市人民政府 公告, documentNumber 甲市人民政府公告第5号, issuers 甲市人民政府',
    ],
    [
      '甲市第十三届人民代表大会常务委员会公告|第5号',
      'title 甲市第十三届人民代表大会常务委员会公告, documentNumber 甲市第十三届人民代表大会常务委员会公告第5号, issuers 甲市人民代表大会常务委员会',
    ],
    ['甲市会议纪要|第18期', 'title 甲市会议纪要, documentNumber 第18期'],
    ['研究乙事| 甲市简报 /第 18 期', 'title 研究乙事, documentNumber 第18期'],
    ['研究乙事|甲市简报（增刊）/第18期', 'title 研究乙事'],
    ['关于乙的通知|【2012】05号', 'title 关于乙的通知, documentNumber 〔2012〕5号'],
    [
      '关于乙的通知|甲政发〔2012〕3号、乙政发〔2012〕4号',
      'title 关于乙的通知, documentNumber 甲政发〔2012〕3号',
    ],
    ['甲市办法|甲市人民政府令（第5号）', 'title 甲市办法'],
    [
      '甲市办法|2012年4月5日甲市人民政府令第5号公布',
      'title 甲市办法, documentNumber 甲市人民政府令第5号, issuers 甲市人民政府, date 2012-04-05',
    ],
    [
      '甲市办法||甲市财政局甲市教育局/2012年4月5日',
      'title 甲市办法, issuers 甲市财政局+甲市教育局, date 2012-04-05',
    ],
    ['甲市办法||中共甲市委甲市人民政府', 'title 甲市办法, issuers 中共甲市委+甲市人民政府'],
    [
      '甲市人民政府公告|第5号/《甲 办法》已经通过，现予公布。||甲　　办法',
      'title 甲 办法, documentNumber 甲市人民政府公告第5号, issuers 甲市人民政府, attachments 甲 办法',
    ],
    [
      '甲市人民政府公告|第5号/现予公布。||甲办法',
      'title 甲市人民政府公告, documentNumber 甲市人民政府公告第5号, issuers 甲市人民政府, attachments 甲办法',
    ],
    ['甲市公告|2012年第5号', 'title 甲市公告, documentNumber 甲市公告2012年第5号'],
    ['甲市公告|〔2012〕5号', 'title 甲市公告, documentNumber 甲市公告〔2012〕5号'],
    ['关于甲的公告书|第5号', 'title 关于甲的公告书'],
    ['乙|甲市简报 /第5期', 'title 乙, documentNumber 第5期'],
    ['乙|甲/乙/丙/丁/戊/第5期/甲市简报', 'title 乙'],
    [
      '甲市通知|甲政发〔2012〕3号　乙政发〔2012〕4号',
      'title 甲市通知, documentNumber 甲政发〔2012〕3号',
    ],
    [
      '甲市通知|各县：人民政府：',
      'title 甲市通知, addressee 各县：人民政府, addressees 各县：人民政府',
    ],
    [
      '甲市人民政府 令|第 5 号',
      'title 甲市人民政府 令, documentNumber 甲市人民政府令第5号, issuers 甲市人民政府',
    ],
    ['甲市通知|乙（甲政发〔2012〕3号）', 'title 甲市通知'],
    ['甲市通知| （甲政发〔2012〕3号） ', 'title 甲市通知, documentNumber 甲政发〔2012〕3号'],
    ['甲市通知||附件：1. 甲表 /2.乙表', 'title 甲市通知, attachments 甲表+乙表'],
    ['甲市通知||中共中央国务院', 'title 甲市通知, issuers 中共中央+国务院'],
    ['甲市通知||中共甲市委中共乙市委', 'title 甲市通知, issuers 中共甲市委+中共乙市委'],
    [
      '甲中华人民共和国财政部令|第5号',
      'title 甲中华人民共和国财政部令, documentNumber 甲中华人民共和国财政部令第5号, issuers 甲中华人民共和国财政部',
    ],
    [
      `甲省人民政府令|第${' '.repeat(57)}3号`,
      'title 甲省人民政府令, documentNumber 甲省人民政府令第3号, issuers 甲省人民政府',
    ],
  ])('in %s is: %s', (words, expected) => {
    expect(metadataOf(words)).toBe(expected);
  });
});
