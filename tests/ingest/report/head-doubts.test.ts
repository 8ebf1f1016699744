import { describe, expect, it } from 'vitest';
import { extractText } from '#ingest/extract-text.ts';
import { ingestText } from '#ingest/ingest-text.ts';
import { listDoubts } from '#ingest/report/report-doubts.ts';
import type { ReportedDoubt } from '#ingest/report/reported-doubt.ts';

const prose = '为了推进试点工作，现就有关事项通知如下，请各地各部门结合实际认真贯彻执行。';
const body = `<p>各县人民政府：</p><p>${prose}</p><p>一、加大投入。完成投资10亿元。</p><p>二、抓好落实。按时完成，及时报告。</p>`;

function doubtsOf(file: string, content: string): ReportedDoubt[] {
  const source = extractText(new TextEncoder().encode(content), file);
  const ingested = ingestText(source.text, file, source.lines, source.fields, source.apart);
  return listDoubts(source, ingested);
}

function pageDoubts(head: string, title: string, more = ''): string[] {
  const page = `<html><head><meta charset="utf-8">${head}</head><body><div id="content"><h1>${title}</h1>${body}${more}</div></body></html>`;
  return doubtsOf('a.html', page).map(({ kind, remedy }) => `${kind}: ${remedy}`);
}

function kindsOf(text: string): string[] {
  return doubtsOf('a.txt', text).map(({ kind }) => kind);
}

const title = '甲市人民政府关于推进试点工作的通知';

describe('what a page calls itself', () => {
  it.each([
    [`<title>甲市人民政府关于推进示范工作的通知_甲市政府网</title>`],
    [`<title>甲市</title><meta name="ArticleTitle" content="甲市人民政府关于停止试点工作的通知">`],
  ])('is a doubt where it is another title: %s', (head) => {
    expect(pageDoubts(head, title)).toEqual([
      expect.stringMatching(/^title-differs: the page calls itself 甲市人民政府关于/),
    ]);
  });

  it.each([
    [`<title>${title}_部门文件_甲市政府网</title>`],
    ['<title>关于推进试点工作的通知 - 甲市</title>'],
    ['<title>甲市人民政府门户网站</title>'],
    ['<title>政策解读</title>'],
    [`<title>甲市</title><meta name="ArticleTitle" content="甲市人民政府 关于推进试点工作的通知">`],
    [''],
  ])('is none where it is the same, shorter, or no title: %s', (head) => {
    expect(pageDoubts(head, title)).toEqual([]);
  });
});

describe('the name in the covering notice', () => {
  const cover = (named: string, attached: string) =>
    `甲市财政局关于印发试点办法的通知\n\n各县财政局：\n\n现将《${named}》印发给你们，请认真执行。\n\n甲市财政局\n\n2019年5月1日\n\n附件\n\n${attached}\n\n第一条 为了试点，制定本办法。\n\n第二条 本办法自2019年6月1日起施行。\n`;

  it.each([
    ['甲市试点管理办法', '甲市试点考核办法'],
    ['甲市试点管理办法（试行）', '甲市试点镇管理办法（试行）'],
    ['甲市试点资金管理办法', '乙县试点资金管理办法'],
  ])('is a doubt where %s is followed by %s', (named, attached) => {
    expect(kindsOf(cover(named, attached))).toEqual(['title-differs']);
  });

  it.each([
    ['甲市试点管理办法', '甲市试点管理办法'],
    ['甲市试点管理办法（试行）', '甲市试点管理办法(试行)'],
    ['甲市试点管理办法（试行）', '甲市试点管理办法'],
    ['试点管理办法', '甲市试点管理办法'],
  ])('is none where %s is followed by %s', (named, attached) => {
    expect(kindsOf(cover(named, attached))).toEqual([]);
  });
});

describe('the body that signs', () => {
  const paper = (head: string, signed: string) =>
    `${head}关于推进试点工作的通知\n\n各县人民政府：\n\n一、加大投入。完成投资。\n\n二、抓好落实。按时完成。\n\n${signed}\n\n2019年5月1日\n`;

  it.each([
    ['甲市人民政府', '甲市人民政府办公室'],
    ['甲市财政局', '甲市教育局'],
    ['甲市财政局 甲市教育局', '甲市财政局'],
  ])('is a doubt where the title says %s and %s signs', (head, signed) => {
    expect(kindsOf(paper(head, signed))).toEqual(['issuer-differs']);
  });

  it.each([
    ['甲市人民政府', '甲市人民政府'],
    ['省政府办公厅', '甲省人民政府办公厅'],
    ['甲省发展改革委', '甲省发展和改革委员会'],
    ['甲市财政局 甲市教育局', '甲市财政局　　甲市教育局'],
    ['甲市信息中心', '甲市政府办公室信息中心'],
    ['', '甲市财政局'],
  ])('is none where the title says %s and %s signs', (head, signed) => {
    expect(kindsOf(paper(head, signed))).toEqual([]);
  });
});

describe('what a page hides by its style', () => {
  it.each([
    '<div style="display:none">三、考核办法。考核结果向社会公布，接受监督。</div>',
    '<p hidden>三、考核办法。考核结果向社会公布，接受监督。</p>',
    '<p style="visibility: hidden"><span>三、考核办法。</span>考核结果向社会公布，接受监督。</p>',
  ])('within the document is a doubt that says how much: %s', (hidden) => {
    expect(pageDoubts('', title, hidden)).toEqual([
      'format: 22 characters that the page hides by its style were left out; see whether they belong to the document',
    ]);
  });

  it.each([
    '<p style="display:none">打印本页</p>',
    '<script>var words = "三、考核办法。考核结果向社会公布，接受监督。";</script>',
    '<p style="display:block">三、考核办法。考核结果公布。</p>',
  ])('is none where it is no more than a word, or shown: %s', (more) => {
    expect(pageDoubts('', title, more)).toEqual([]);
  });

  it('around the document is said to be left out', () => {
    const page = `<html><head><meta charset="utf-8"></head><body><div style="display:none">热门搜索：预算、公报、试点、规划纲要</div><div id="content"><h1>${title}</h1>${body}</div></body></html>`;
    const { notes } = extractText(new TextEncoder().encode(page), 'a.html');
    expect(notes).toContainEqual({
      kind: 'dropped',
      what: '18 characters that the page hides by its style',
      text: '热门搜索：预算、公报、试点、规划纲要',
      shown: false,
      offset: null,
    });
  });
});
