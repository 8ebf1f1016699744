import { describe, expect, it } from 'vitest';
import { findMetadata } from '#policy/recognise/find-metadata.ts';
import { recogniseDocument } from '#policy/recognise/recognise.ts';

const titleOf = (text: string): string | null => recogniseDocument(text).draft.title;
const titlesOf = (text: string): string[] =>
  recogniseDocument(text).draft.attachments.map(({ title }) => title);

describe('titles', () => {
  it.each([
    [
      'printed twice, in other brackets',
      '甲市数据管理办法(试行)\n甲市数据管理办法（试行）\n第一条 甲。\n第二条 乙。',
      '甲市数据管理办法（试行）',
    ],
    [
      'over two lines that begin alike',
      '甲市数据局关于印发\n甲市数据管理办法的通知\n一、甲\n乙。\n二、丙\n丁。',
      '甲市数据局关于印发甲市数据管理办法的通知',
    ],
    [
      'cut by a line, its number glued to it',
      '甲市人民政府关于印发甲市环保\n“十一五”规划的通知甲政发〔2007〕37号各区人民政府：\n现印发给你们。',
      '甲市人民政府关于印发甲市环保“十一五”规划的通知',
    ],
    [
      'with its issuer on a line of its own',
      '甲市人民政府\n关于印发甲市环保\n“十一五”规划的通知甲政发〔2007〕37号各区人民政府：\n现印发给你们。',
      '甲市人民政府关于印发甲市环保“十一五”规划的通知',
    ],
    [
      'below a line of the page that is no part of it',
      '政务公开栏目\n甲市环保规划的通知甲政发〔2007〕37号各区人民政府：\n现印发给你们。',
      '甲市环保规划的通知',
    ],
    [
      'spaced out, its first label glued to it',
      '海 洋 环 境 办 法第一章　总则　　第一条　甲。\n　　第二条　乙。',
      '海洋环境办法',
    ],
    [
      'with their years on a line of their own',
      '甲市数据发展行动方案\n（2021—2023年）\n一、甲\n乙。\n二、丙\n丁。',
      '甲市数据发展行动方案（2021—2023年）',
    ],
    [
      'of a code of conduct',
      '甲市人工智能伦理规范\n第一条 甲。\n第二条 乙。',
      '甲市人工智能伦理规范',
    ],
    [
      'behind the path of a page',
      '首页»政务公开»通知公告\n甲市政府办公室关于开展检查的通知\n一、甲\n乙。\n二、丙\n丁。',
      '甲市政府办公室关于开展检查的通知',
    ],
    [
      'with years in brackets on the line of its end',
      '甲市人民政府关于乙县城市规划\n（2020—2035年）的批复\n乙县人民政府：\n现批复如下：\n一、甲。\n二、乙。',
      '甲市人民政府关于乙县城市规划（2020—2035年）的批复',
    ],
    [
      'below what a newspaper says first',
      '甲乙新闻网乙市4月9日讯（记者 丙丁）日前，《甲办法》印发。现解读如下。\n《甲市住房管理办法》解读\n一、甲\n乙。\n二、丙\n丁。',
      '《甲市住房管理办法》解读',
    ],
    [
      'of a report on work done and to do',
      '甲镇2023年工作总结及2024年工作打算\n一、甲\n乙。\n二、丙\n丁。',
      '甲镇2023年工作总结及2024年工作打算',
    ],
    [
      'that passes on a report by its name',
      '中共甲县委文件\n甲委〔1979〕23号\n中共甲县委批转县委乙部《关于丙的报告》\n各公社党委：\n现批转。\n中共甲县委\n一九七九年三月二十二日\n关于丙的报告\n一、甲\n乙。\n二、丙\n丁。',
      '中共甲县委批转县委乙部《关于丙的报告》',
    ],
    [
      'below the printed head of a notice',
      '甲县手工业局通知\n甲手〔66〕第9号\n关于调整价格的通知\n各社、组：\n现通知。\n一、甲。\n二、乙。',
      '关于调整价格的通知',
    ],
    [
      'of a directive',
      '甲省人民委员会\n关于做好防汛工作的指示\n各县人民委员会：\n一、甲。\n二、乙。',
      '甲省人民委员会关于做好防汛工作的指示',
    ],
    [
      'of questions often asked',
      '《甲市停车条例》热点问答\n问：甲？\n答：乙。\n问：丙？\n答：丁。',
      '《甲市停车条例》热点问答',
    ],
    [
      'of the rules that villagers give themselves',
      '甲镇乙村村规民约\n第一条 甲。\n第二条 乙。',
      '甲镇乙村村规民约',
    ],
  ])('are found %s', (_, text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  it('do not begin as those to whom a text is sent', () => {
    const text = '各省、自治区机构编制委员会办公室：\n现通知如下。\n一、甲\n乙。\n二、丙\n丁。';
    expect(titleOf(text)).toBeNull();
    expect(titleOf(`各级代表选举办法\n第一条 甲。\n第二条 乙。`)).toBe('各级代表选举办法');
  });

  it('are not what stands below running text', () => {
    const text = '甲市昨日开会，听取汇报。\n《甲市住房管理办法》解读\n一、甲\n乙。\n二、丙\n丁。';
    expect(titleOf(text)).toBeNull();
  });

  it('end with no bracket left open', () => {
    expect(titleOf('投诉应符合《甲办法》（甲部令第94号）相关规定：第十八条')).toBeNull();
    expect(titleOf('甲省人民政府令\n第94号\n现公布《甲办法》。\n第十八条 乙。')).toBe(
      '甲省人民政府令',
    );
  });
});

describe('second documents', () => {
  it.each([
    [
      'a title alone on its line behind a signed date',
      '甲省办关于印发方案的通知\n各市人民政府：请落实。甲省人民政府办公厅2020年5月31日（此件公开发布）\n环境领域改革方案\n按照部署，制定如下。一、甲乙。二、丙丁。',
      ['环境领域改革方案'],
    ],
    [
      'an opinion whose holders stand behind its title',
      '甲省办关于转发意见的通知\n各市人民政府：请落实。甲省人民政府办公厅2020年5月31日\n关于加强治理的意见省公安厅　省应急厅\n治理重要。一、甲乙。二、丙丁。',
      ['关于加强治理的意见'],
    ],
    [
      'no second one where a date is not signed',
      '甲省办关于印发方案的通知\n各市人民政府：请落实。会议于2020年5月31日\n环境领域改革方案\n按照部署，制定如下。一、甲乙。二、丙丁。',
      [],
    ],
  ])('begin with %s', (_, text, titles) => {
    expect(titlesOf(text)).toEqual(titles);
  });
});

describe('metadata at the head', () => {
  const metadataOf = (text: string) => findMetadata(recogniseDocument(text).draft);

  it('takes a number that stands in brackets on a line of its own', () => {
    const text =
      '甲市数据局关于印发办法的通知\n（甲数发〔2022〕6号）\n各区人民政府：\n现印发。\n一、甲\n乙。\n二、丙\n丁。';
    expect(metadataOf(text)).toMatchObject({
      documentNumber: '甲数发〔2022〕6号',
      addressee: '各区人民政府',
    });
  });

  it('leaves the mark of a note out of the title', () => {
    const text = '甲省2022年统计公报[1]\n甲省统计局\n2023年3月24日\n一、甲\n乙。\n二、丙\n丁。';
    expect(metadataOf(text)).toMatchObject({ title: '甲省2022年统计公报', date: '2023-03-24' });
  });

  it('takes the head of minutes for no code', () => {
    const text =
      '会议纪要\n〔2021〕9号\n甲县委办公室 2021年3月20日\n关于研究改厕的会议纪要\n纪要如下：\n一、甲\n乙。\n二、丙\n丁。';
    expect(metadataOf(text).documentNumber).toBe('〔2021〕9号');
  });

  it('takes the first number of several on a line', () => {
    const text =
      '甲市粮食局　甲市财政局\n关于保管的通知\n甲粮〔2020〕8号　甲财〔2020〕91号\n各县粮食局：\n现通知。\n一、甲\n乙。\n二、丙\n丁。';
    expect(metadataOf(text)).toMatchObject({
      documentNumber: '甲粮〔2020〕8号',
      addressee: '各县粮食局',
      issuers: ['甲市粮食局', '甲市财政局'],
    });
  });

  it('reads who signs above the one to ask', () => {
    const text =
      '甲市教育局关于丙的答复\n丁代表：\n现答复如下：\n一、甲\n乙。\n二、丙\n丁。\n甲市教育局\n2023年6月20日\n联系人：戊　电话：0000-6111222';
    expect(metadataOf(text)).toMatchObject({ issuers: ['甲市教育局'], date: '2023-06-20' });
  });

  it.each([
    ['乙手〔66〕第9号', '乙手〔1966〕9号'],
    ['乙府秘字第三十五号', '乙府秘字第35号'],
    ['乙手册第9号', null],
  ])('reads the line %s as the number %s', (line, number) => {
    const text = `甲县人民委员会\n关于调整价格的通知\n${line}\n各社、组：\n现通知。\n一、甲\n乙。\n二、丙\n丁。`;
    expect(metadataOf(text)).toMatchObject({
      title: '甲县人民委员会关于调整价格的通知',
      documentNumber: number,
    });
  });

  it('reads the number of a joint order and of an announcement', () => {
    const order = '甲部　乙局　令\n第7号\n现予公布。\n部长　丙丁\n2022年3月1日';
    expect(metadataOf(order).documentNumber).toBe('甲部乙局令第7号');
    const made = '甲省税务局关于申报的公告\n2023年第4号\n现公告如下：\n一、甲。\n二、乙。';
    expect(metadataOf(made).documentNumber).toBe('2023年第4号');
  });

  it('takes a number of an old form', () => {
    const text =
      '甲省粮食厅　甲省财政厅\n关于保管的通知\n(63)粮储字第208号　(63)财商字第91号\n各市、县粮食局：\n现通知。\n一、甲\n乙。\n二、丙\n丁。';
    expect(metadataOf(text)).toMatchObject({
      documentNumber: '〔1963〕粮储字第208号',
      addressee: '各市、县粮食局',
    });
  });

  it('takes no number from a note that only mentions one', () => {
    const text =
      '甲市数据局关于印发办法的通知\n（根据甲数发〔2022〕6号修改）\n各区人民政府：\n现印发。\n一、甲\n乙。\n二、丙\n丁。';
    expect(metadataOf(text).documentNumber).toBeNull();
  });

  it('knows those to whom it is sent by a colon that stands apart', () => {
    const text = '甲市数据局关于开展检查的通知\n各区人民政府,有关单位 ：\n现通知。\n一、甲\n乙。';
    expect(metadataOf(text).addressee).toBe('各区人民政府,有关单位');
  });

  it('takes no office for a body that signs', () => {
    const text =
      '甲省人民政府令\n第9号\n现公布《甲办法》。\n省　长\n2006年9月19日\n甲办法\n第一条 乙。';
    expect(metadataOf(text)).toMatchObject({ issuers: ['甲省人民政府'], date: '2006-09-19' });
  });

  it.each([
    ['中华人民共和国国务院令', ['国务院']],
    ['中华人民共和国甲部令', ['中华人民共和国甲部']],
    ['甲省人民政府令', ['甲省人民政府']],
  ])('names the issuer of %s without the state, if a name is left', (title, issuers) => {
    expect(metadataOf(`${title}\n第9号\n现公布《甲办法》。\n一、甲。\n二、乙。`).issuers).toEqual(
      issuers,
    );
  });
});
