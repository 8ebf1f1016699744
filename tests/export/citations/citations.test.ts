import { describe, expect, it } from 'vitest';
import { citationStyles } from '#export/citations/citation-styles.ts';
import { openPlace, type Cited } from '#export/citations/cited.ts';
import { writeApa } from '#export/citations/apa.ts';
import { writeChicago } from '#export/citations/chicago.ts';
import { writeGbt7714 } from '#export/citations/gbt7714.ts';
import { writeHtmlQuote } from '#export/citations/html-quote.ts';
import { writeMarkdown } from '#export/citations/markdown.ts';
import { writeOfficial } from '#export/citations/official.ts';
import { writePlain } from '#export/citations/plain.ts';
import { messages } from '#i18n/messages.ts';
import { citeKeyPoints, citeNotice, citeUntitled } from './cited-sentences.ts';

function writeAll(cited: Cited): Record<string, string> {
  return Object.fromEntries(citationStyles.map(({ id, write }) => [id, write(cited)]));
}

const keyPoints = citeKeyPoints();
const notice = citeNotice();
const untitled = citeUntitled();

describe('a sentence without known issuer and number', () => {
  const title = '2012年全省小城市培育试点和中心镇发展改革工作要点';
  const english =
    'Key Points of the Province’s Work in 2012 on Pilots for Small-City Cultivation and on the Development and Reform of Central Towns';
  const words =
    '全年小城市培育试点镇和中心镇建成区新增常住人口50万人以上，其中小城市培育试点镇新增20万人以上，城镇化率提高1个百分点以上。';
  const address =
    'https://example.org/documents/zj-2012-key-points/sec_2__cl_6/#sec_2__cl_6__p_1__s_4';

  it('is cited in every style as written here', () => {
    expect(writeAll(keyPoints)).toEqual({
      plain: `${words}\n——《${title}》第二部分第（六）项第4句\n${address}`,
      official: `《${title}》第二部分第（六）项第4句`,
      gbt7714: `${title}: 第二部分第（六）项第4句[EB/OL]. (2012-04-05)[YYYY-MM-DD]. ${address}`,
      apa: `${title} [${english}] (Section 2, clause 6, sentence 4). (2012, April 5). Yaodian. ${address}`,
      chicago: `“${title}” [${english}]. Section 2, clause 6, sentence 4. Yaodian. April 5, 2012. ${address}.`,
      bibtex: [
        '@misc{documents-zj-2012-key-points-sec_2__cl_6__p_1__s_4,',
        `  title = {{${title}: 第二部分第（六）项第4句}},`,
        `  titleaddon = {[${english}]},`,
        '  year = {2012},',
        '  month = apr,',
        '  day = {5},',
        `  url = {${address}},`,
        '  langid = {chinese},',
        '}',
      ].join('\n'),
      ris: [
        'TY  - RPRT',
        'ID  - documents-zj-2012-key-points-sec_2__cl_6__p_1__s_4',
        `TI  - ${title}: 第二部分第（六）项第4句`,
        'PY  - 2012',
        'DA  - 2012/04/05/',
        'LA  - zh-CN',
        `N1  - ${english}`,
        `UR  - ${address}`,
        'ER  - ',
        '',
      ].join('\r\n'),
      'csl-json': `[{"id":"documents-zj-2012-key-points-sec_2__cl_6__p_1__s_4","type":"report","title":"${title}: 第二部分第（六）项第4句","issued":{"date-parts":[[2012,4,5]]},"language":"zh-CN","source":"Yaodian","URL":"${address}"}]`,
      markdown: `> ${words}\n>\n> —— [《${title}》第二部分第（六）项第4句](<${address}>)`,
      html: `<figure lang="zh-CN">\n<blockquote cite="${address}"><p>${words}</p></blockquote>\n<figcaption>——<a href="${address}">《${title}》第二部分第（六）项第4句</a></figcaption>\n</figure>`,
    });
  });

  it('never names the issuer that is inferred', () => {
    for (const text of Object.values(writeAll(keyPoints))) expect(text).not.toContain('办公厅');
  });
});

describe('a sentence with known issuer and number', () => {
  const title = '浙江省人民政府办公厅关于开展小城市培育试点的通知';
  const english = 'Notice on Launching Pilots for Small-City Cultivation';
  const issuer = '浙江省人民政府办公厅';
  const number = '浙政办发〔2010〕162号';
  const place = '第一部分第2段第1句';
  const address = 'https://example.org/documents/notice/sec_1/#sec_1__p_2__s_1';

  it('is cited in every style as written here', () => {
    expect(writeAll(notice)).toEqual({
      plain: `努力完成任务。\n——《${title}》（${number}）${place}\n${address}`,
      official: `《${title}》（${number}）${place}`,
      gbt7714: `${issuer}. ${title}: ${number}: ${place}[EB/OL]. (2010)[YYYY-MM-DD]. ${address}`,
      apa: `${issuer}. (2010). ${title} [${english}] (${number}; Section 1, paragraph 2, sentence 1). Yaodian. ${address}`,
      chicago: `${issuer}. “${title}” [${english}]. ${number}. Section 1, paragraph 2, sentence 1. Yaodian. 2010. ${address}.`,
      bibtex: [
        '@misc{documents-notice-sec_1__p_2__s_1,',
        `  author = {{${issuer}}},`,
        `  title = {{${title}: ${place}}},`,
        `  titleaddon = {[${english}]},`,
        '  year = {2010},',
        `  url = {${address}},`,
        `  note = {${number}},`,
        '  langid = {chinese},',
        '}',
      ].join('\n'),
      ris: [
        'TY  - RPRT',
        'ID  - documents-notice-sec_1__p_2__s_1',
        `TI  - ${title}: ${place}`,
        `AU  - ${issuer}`,
        'PY  - 2010',
        'DA  - 2010///',
        `SN  - ${number}`,
        'LA  - zh-CN',
        `N1  - ${english}`,
        `UR  - ${address}`,
        'ER  - ',
        '',
      ].join('\r\n'),
      'csl-json': `[{"id":"documents-notice-sec_1__p_2__s_1","type":"report","title":"${title}: ${place}","author":[{"literal":"${issuer}"}],"issued":{"date-parts":[[2010]]},"number":"${number}","language":"zh-CN","source":"Yaodian","URL":"${address}"}]`,
      markdown: `> 努力完成任务。\n>\n> —— [《${title}》（${number}）${place}](<${address}>)`,
      html: `<figure lang="zh-CN">\n<blockquote cite="${address}"><p>努力完成任务。</p></blockquote>\n<figcaption>——<a href="${address}">《${title}》（${number}）${place}</a></figcaption>\n</figure>`,
    });
  });
});

describe('a sentence without known title and date', () => {
  const issuers = '甲市政府, 乙市政府, 丙市政府';
  const address = 'https://example.org/documents/rules/art_3/#art_3__p_1__s_1';

  it('is cited in every style as written here', () => {
    expect(writeAll(untitled)).toEqual({
      plain: `增长5%以上，*另*计<2>项。\n——甲市{试行}办法（甲_发〔2008〕1号）第三条第1句\n${address}`,
      official: '甲市{试行}办法（甲_发〔2008〕1号）第三条第1句',
      gbt7714: `${issuers}, 等. [甲市{试行}办法]: 甲_发〔2008〕1号: 第三条第1句[EB/OL]. [YYYY-MM-DD]. ${address}`,
      apa: `${issuers}, & 丁市政府. (n.d.). [Rules of A {on trial}] (甲_发〔2008〕1号; Article 3, sentence 1). Yaodian. ${address}`,
      chicago: `${issuers}, and 丁市政府. Rules of A {on trial}. 甲_发〔2008〕1号. Article 3, sentence 1. Yaodian. n.d. ${address}.`,
      bibtex: [
        '@misc{documents-rules-art_3__p_1__s_1,',
        '  author = {{甲市政府} and {乙市政府} and {丙市政府} and {丁市政府}},',
        '  title = {{甲市\\textbraceleft{}试行\\textbraceright{}办法: 第三条第1句}},',
        '  titleaddon = {[Rules of A \\textbraceleft{}on trial\\textbraceright{}]},',
        `  url = {${address}},`,
        '  note = {甲\\_发〔2008〕1号},',
        '  langid = {chinese},',
        '}',
      ].join('\n'),
      ris: [
        'TY  - RPRT',
        'ID  - documents-rules-art_3__p_1__s_1',
        'TI  - 甲市{试行}办法: 第三条第1句',
        ...['甲', '乙', '丙', '丁'].map((name) => `AU  - ${name}市政府`),
        'SN  - 甲_发〔2008〕1号',
        'LA  - zh-CN',
        'N1  - Rules of A {on trial}',
        `UR  - ${address}`,
        'ER  - ',
        '',
      ].join('\r\n'),
      'csl-json': `[{"id":"documents-rules-art_3__p_1__s_1","type":"report","title":"甲市{试行}办法: 第三条第1句","author":[{"literal":"甲市政府"},{"literal":"乙市政府"},{"literal":"丙市政府"},{"literal":"丁市政府"}],"number":"甲_发〔2008〕1号","language":"zh-CN","source":"Yaodian","URL":"${address}"}]`,
      markdown: `> 增长5%以上，\\*另\\*计\\<2\\>项。\n>\n> —— [甲市{试行}办法（甲\\_发〔2008〕1号）第三条第1句](<${address}>)`,
      html: `<figure lang="zh-CN">\n<blockquote cite="${address}"><p>增长5%以上，*另*计&lt;2&gt;项。</p></blockquote>\n<figcaption>——<a href="${address}">甲市{试行}办法（甲_发〔2008〕1号）第三条第1句</a></figcaption>\n</figure>`,
    });
  });
});

describe('the list of styles', () => {
  it('offers words, source and address first', () => {
    expect(citationStyles.map(({ id }) => id)).toEqual(Object.keys(messages('zh').citationStyles));
    expect(citationStyles[0]?.id).toBe('plain');
  });
});

describe('a whole document', () => {
  const { address, site } = notice;
  const whole: Cited = { ...notice, locator: '', locatorEn: '', words: '' };

  it('is cited without place and words', () => {
    const source = '《浙江省人民政府办公厅关于开展小城市培育试点的通知》（浙政办发〔2010〕162号）';
    expect(writeOfficial(whole)).toBe(source);
    expect(writePlain(whole)).toBe(`${source}\n${address}`);
    expect(writeMarkdown(whole)).toBe(`[${source}](<${address}>)`);
    expect(writeHtmlQuote(whole)).toBe(`<a href="${address}">${source}</a>`);
    expect(writeApa({ ...whole, titleEn: null, number: null })).toBe(
      `浙江省人民政府办公厅. (2010). 浙江省人民政府办公厅关于开展小城市培育试点的通知. ${site.en}. ${address}`,
    );
  });

  it('turns the marks of a title within', () => {
    expect(writeOfficial({ ...whole, title: '关于印发《要点》的通知' })).toMatch(
      /^《关于印发〈要点〉的通知》/,
    );
  });

  it('leaves its place open for a page to fill', () => {
    expect(writeOfficial({ ...whole, ...openPlace })).toMatch(/〔2010〕162号）\{locator\}$/);
    expect(writeGbt7714({ ...whole, ...openPlace })).toMatch(/: \{locator\}.*\. \{address\}$/);
  });
});

describe('many issuers', () => {
  const names = Array.from({ length: 21 }, (_, at) => `机关${at + 1}`);

  it('are cut as each English style says', () => {
    expect(writeApa({ ...notice, issuers: names })).toMatch(
      /^机关1, .*, 机关19, \. \. \. 机关21\. \(/,
    );
    expect(writeApa({ ...notice, issuers: names.slice(0, 2) })).toMatch(/^机关1, & 机关2\. \(/);
    expect(writeChicago({ ...notice, issuers: names })).toMatch(/^机关1, .*, 机关7, et al\. “/);
    expect(writeChicago({ ...notice, issuers: names.slice(0, 2) })).toMatch(/^机关1 and 机关2\. “/);
  });
});
