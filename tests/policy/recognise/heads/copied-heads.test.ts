import { describe, expect, it } from 'vitest';
import { ingestText } from '#ingest/ingest-text.ts';

/** What a paper of lines parted by / says of itself. */
function headOf(lines: string): string {
  const { metadata } = ingestText(lines.replaceAll('/', '\n'), 'paper.txt');
  const { title, documentNumber, issuers, date, addressee } = metadata;
  return [title, documentNumber, issuers.join('+') || null, date, addressee]
    .map((one) => one ?? '-')
    .join(' ');
}

const text = '现就有关事项通知如下。/一、要求/各地要抓好落实。/二、保障/加强领导。';

describe('a title with something before it on its line', () => {
  it.each([
    [
      `2017年7月20日 《关于推进河道治理的意见》/到明年建成。/${text}`,
      '关于推进河道治理的意见 - - 2017-07-20 -',
    ],
    [
      `《甲县锅炉改造奖补办法》2017-06-01/按原则补助。/${text}`,
      '甲县锅炉改造奖补办法 - - 2017-06-01 -',
    ],
    [
      `2022-04-04     甲农发〔2022〕18号\t《甲区煤改电实施方案》/${text}`,
      '甲区煤改电实施方案 甲农发〔2022〕18号 - 2022-04-04 -',
    ],
    [
      `2022年1月10日\t甲市 2022 年清洁取暖工作方案/${text}`,
      '甲市2022年清洁取暖工作方案 - - 2022-01-10 -',
    ],
    [
      `看过来！甲省物价局关于降低电价的通知▼各市物价局，乙电力公司：根据规定，${text}`,
      '甲省物价局关于降低电价的通知 - 甲省物价局 - 各市物价局，乙电力公司',
    ],
    // A day of an act is no head, and a name in a sentence no title.
    [
      `甲市河道管理办法/2022年5月1日 施行/甲市河道管理办法/第一条 为了管河。`,
      '甲市河道管理办法 - - - -',
    ],
    [`2017年7月20日《关于河道的意见》印发后，各地行动。/${text}`, '- - - - -'],
  ])('is read in %j', (lines, head) => {
    expect(headOf(lines)).toBe(head);
  });
});

describe('a title with lines of its page above it', () => {
  it.each([
    [
      `接访信息详情/关于落实民生核查情况的通知/各市人民政府：/${text}`,
      '关于落实民生核查情况的通知 - - - 各市人民政府',
    ],
    [`乡镇考核依据/甲县2018年度河长制考核细则/${text}`, '甲县2018年度河长制考核细则 - - - -'],
    [
      `甲市政务公开细则/甲市人民政府办公室/关于印发甲市政务公开细则的通知/市政府各部门：/${text}`,
      '甲市人民政府办公室关于印发甲市政务公开细则的通知 - 甲市人民政府办公室 - 市政府各部门',
    ],
    [
      `甲省村务公开条例/甲省人大常委会/甲省村务公开条例/${text}`,
      '甲省村务公开条例 - 甲省人大常委会 - -',
    ],
    // Lines that a title needs stay with it.
    [
      `甲市发展和改革局/关于做好防汛工作的通知/${text}`,
      '甲市发展和改革局关于做好防汛工作的通知 - 甲市发展和改革局 - -',
    ],
    [
      `关于在全省开展/甲县农村公路试点工作的通知/${text}`,
      '关于在全省开展甲县农村公路试点工作的通知 - - - -',
    ],
    [
      `甲市人民政府印发/甲市防汛工作方案的通知/${text}`,
      '甲市人民政府印发甲市防汛工作方案的通知 - 甲市人民政府 - -',
    ],
  ])('is read in %j', (lines, head) => {
    expect(headOf(lines)).toBe(head);
  });
});

describe('a title that ends with no word for a paper', () => {
  it.each([
    [
      `白杨街道2022年工作总结及2023年思路/今年以来，街道扎实工作。/${text}`,
      '白杨街道2022年工作总结及2023年思路',
    ],
    [
      `中共甲省委办公厅印发“关于食堂的检查”/1959.09.09/印发各同志。/${text}`,
      '中共甲省委办公厅印发“关于食堂的检查”',
    ],
    [`甲县2024年/民生实事项目/（共十项）/${text}`, '甲县2024年民生实事项目'],
    [
      `关于退回甲 (略) 年产5万套项目报告表的函/你公司报告表收悉。/${text}`,
      '关于退回甲(略)年产5万套项目报告表的函',
    ],
    // A sentence, a call and a signature are none.
    [`今年以来，甲县扎实工作。/${text}`, null],
    [`甲市人民政府办公室/${text}`, null],
    [`发布信息/${text}`, null],
  ])('is read in %j', (lines, title) => {
    expect(ingestText(lines.replaceAll('/', '\n'), 'paper.txt').metadata.title).toBe(title);
  });
});

describe('an order or a day below the name of what it puts in force', () => {
  it.each([
    [
      `甲省建设条例/中华人民共和国国务院令/第227号/现发布《甲省建设条例》。/总理李某/1997年8月3日/第一条 为了建设。`,
      '甲省建设条例 中华人民共和国国务院令第227号 国务院 1997-08-03 -',
    ],
    [
      `调解组织条例/1989年5月5日 国务院第40次常务会议通过/1989年6月17日 中华人民共和国国务院令第37号发布/第一条 为了调解。`,
      '调解组织条例 中华人民共和国国务院令第37号 国务院 1989-05-05 -',
    ],
    [
      `甲文字法/中华人民共和国主席令(九届第37号)/《甲文字法》已通过，现予公布。/2000年10月31日`,
      '甲文字法 中华人民共和国主席令九届第37号 - 2000-10-31 -',
    ],
    [
      '海洋预报规定/1999年7月13日,国家海洋局/第一条 为了预报。',
      '海洋预报规定 - 国家海洋局 1999-07-13 -',
    ],
    [
      '海洋预报规定/（1999年7月13日 国家海洋局）/第一条 为了预报。',
      '海洋预报规定 - 国家海洋局 1999-07-13 -',
    ],
    // A person and a sentence make no text.
    ['海洋预报规定/1999年7月13日,王某某/第一条 为了预报。', '海洋预报规定 - - - -'],
  ])('is read in %j', (lines, head) => {
    expect(headOf(lines)).toBe(head);
  });
});

describe('the number of an announcement in its own line', () => {
  it.each([
    [
      '甲银行业务公告［2026］第6号/各交易商：/为匹配需求，现开展操作。',
      '甲银行业务公告 甲银行业务公告〔2026〕6号 - - 各交易商',
    ],
    [
      '甲市防控指挥部通告/1號/為防控，現通告如下。',
      '甲市防控指挥部通告 甲市防控指挥部通告第1号 甲市防控指挥部 - -',
    ],
    [
      '甲市防控指挥部通告/第1號/為防控，現通告如下。',
      '甲市防控指挥部通告 甲市防控指挥部通告第1号 甲市防控指挥部 - -',
    ],
    // A number of something else is none.
    ['甲市防汛工作的通知/1号/现通知如下。', '甲市防汛工作的通知 - - - -'],
  ])('is read in %j', (lines, head) => {
    expect(headOf(lines)).toBe(head);
  });
});

describe('whoever a paper is to and who signs it', () => {
  it.each([
    ['关于甲的函/各公开市场一级交易商：/现函告。', '关于甲的函 - - - 各公开市场一级交易商'],
    ['关于甲的函/甲厂 (略) :/收悉。', '关于甲的函 - - - 甲厂 (略)'],
    ['关于甲的通知/来源：甲部各市人民政府：现通知如下。', '关于甲的通知 - - - 各市人民政府'],
    [
      '关于甲的批复/2020-12-08/乙市人民政府：/同意。/2020 年 11 月 30 日',
      '关于甲的批复 - - 2020-11-30 乙市人民政府',
    ],
    ['关于甲的公告/现公告如下。/特此公告。/财 政 部', '关于甲的公告 - 财政部 - -'],
    [
      '关于甲的通知/现通知。/甲银行业务操作室/二〇二六年八月十四日',
      '关于甲的通知 - 甲银行业务操作室 2026-08-14 -',
    ],
    ['关于甲乙的答复/现答复。/甲县交通局/2024.6.18', '关于甲乙的答复 - 甲县交通局 2024-06-18 -'],
    [
      '关于甲的通告/现通告。/甲市指挥部办公室/2022年3月13日/扫一扫在手机打开当前页',
      '关于甲的通告 - 甲市指挥部办公室 2022-03-13 -',
    ],
    // What announces a list, a field of a form or a place to ask is no addressee, and a list of bodies signs nothing.
    ['关于甲的函/有关事项如下：/收悉。', '关于甲的函 - - - -'],
    ['关于甲的函/发布机构：/收悉。', '关于甲的函 - - - -'],
    ['关于甲的通知/一、参加单位/甲市财政局/甲市教育局/甲市民政局', '关于甲的通知 - - - -'],
  ])('are read in %j', (lines, head) => {
    expect(headOf(lines)).toBe(head);
  });
});
