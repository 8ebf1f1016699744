import { describe, expect, it } from 'vitest';
import { draftRecord } from '#ingest/draft-record.ts';
import { extractText } from '#ingest/extract-text.ts';
import { ingestText, type Ingested } from '#ingest/ingest-text.ts';
import { listDoubts } from '#ingest/report/report-doubts.ts';
import type { SourceText } from '#ingest/source/source-text.ts';
import { documentSchema, type DocumentRecord } from '#schema/document.ts';

const fields = (list: Readonly<Record<string, string>>): string =>
  `<table>${Object.entries(list)
    .map(([label, value]) => `<tr><td>${label}：</td><td>${value}</td></tr>`)
    .join('')}</table>`;
const all = {
  索引号: '000014349/2012-00041',
  主题分类: '城乡建设',
  发文机关: '甲省人民政府 乙省人民政府',
  发文字号: '甲政发〔2012〕8号',
  成文日期: '2012年4月5日',
  发布日期: '2012-04-10 10:00',
};
const body = '<div id="zoom"><p>一、要求</p><p>各地要抓好落实，明确责任，确保成效。</p></div>';

function read(html: string): { source: SourceText; ingested: Ingested; record: DocumentRecord } {
  const source = extractText(
    new TextEncoder().encode(`<html><body>${html}</body></html>`),
    'a.html',
  );
  const ingested = ingestText(source.text, 'a.html', source.lines, source.fields, source.apart);
  const file = { ...source, name: 'a.html', sha256: 'a'.repeat(64), received: '2026-11-22' };
  return { source, ingested, record: documentSchema.parse(draftRecord(ingested, file)) };
}

describe('the fields of a page', () => {
  it('fill what the text does not print', () => {
    const { record, ingested } = read(fields(all) + body);
    expect(record).toMatchObject({
      documentNumber: '甲政发〔2012〕8号',
      issuers: ['甲省人民政府', '乙省人民政府'],
      date: '2012-04-05',
      indexNumber: '000014349/2012-00041',
      subject: '城乡建设',
      published: '2012-04-10',
      absent: { addressees: 'not-sought' },
    });
    expect([...ingested.metadata.ofPage]).toEqual([
      ...['documentNumber', 'issuers', 'date', 'indexNumber', 'subject', 'published'],
    ]);
  });

  it('leave empty what neither says', () => {
    const { record } = read(fields({ 索引号: '', 发文字号: '无', 发文机关: '县政府网站' }) + body);
    expect(record).toMatchObject({ documentNumber: null, issuers: [], date: null });
    expect(record.indexNumber).toBeNull();
    expect(Object.keys(record.absent)).toEqual([
      ...['documentNumber', 'issuers', 'date', 'addressees', 'indexNumber', 'subject', 'published'],
      'address',
    ]);
  });

  it('give the title where the page sets it nowhere else', () => {
    const { record, source } = read(fields({ 索引号: '1/2012', 标题: '甲市物业管理办法' }) + body);
    expect(source.text.split('\n')[0]).toBe('甲市物业管理办法');
    expect(record).toMatchObject({ title: '甲市物业管理办法', titleIsOurs: false, kind: 'law' });
  });

  it('may be a number that stands alone below the title', () => {
    const head = '<h1>甲市物业管理办法</h1><p class="wh">甲政发〔2012〕8号</p>';
    expect(read(head + body).record.documentNumber).toBe('甲政发〔2012〕8号');
    const more = `${head}<ul><li>甲政发〔2012〕9号</li></ul>`;
    expect(read(more + body).record.documentNumber).toBeNull();
  });

  it.each([
    ['https://www.example.gov/art/1.html', 'https://www.example.gov/art/1.html'],
    ['file:///C:/1.html', null],
    ['javascript:alert(1)', null],
  ])('say where the page was saved from: %s', (address, expected) => {
    const comment = `<!-- saved from url=(${String(address.length).padStart(4, '0')})${address} -->`;
    const html = `<!DOCTYPE html>\n${comment}\n<html><body>${body}</body></html>`;
    const source = extractText(new TextEncoder().encode(html), 'a.html');
    expect(source.fields.address).toBe(expected);
  });

  it('do not outweigh the text and are a doubt where they differ', () => {
    const own = body.replace('<p>一', '<p>甲政发〔2012〕9号</p><p>一');
    const { record, source, ingested } = read(fields(all) + own);
    expect(record.documentNumber).toBe('甲政发〔2012〕9号');
    const [doubt] = listDoubts(source, ingested);
    expect(doubt).toMatchObject({ kind: 'page-differs', context: '甲政发〔2012〕9号' });
    expect(doubt?.remedy).toContain('甲政发〔2012〕8号');
  });

  it('are not looked for in a table of the document', () => {
    const table = fields({ 名称: '甲镇', 来源: '县财政' });
    const { source } = read(body.replace('</div>', `${table}</div>`));
    expect(source.text).toContain('名称：\t甲镇');
  });
});

describe('a drafted record', () => {
  it('does not say that an address was looked for', () => {
    expect(read(body).record.absent).toMatchObject({ address: 'not-sought' });
    const saved = `<!-- saved from url=(0026)https://www.example.gov/1/ -->${body}`;
    expect(read(saved).record.absent).not.toHaveProperty('address');
  });

  it('holds no words in place of those that an editor must write', () => {
    const { record } = read(body);
    expect(record).toMatchObject({
      title: 'a.html',
      titleIsOurs: true,
      titleEn: null,
      shortTitle: { zh: 'a.html', en: null },
      provenance: { format: 'html' },
    });
  });
});

describe('a line that the format sets as a heading', () => {
  it('is a doubt where it has no label', () => {
    const headings = '<h1>甲市工作要点</h1><h2>总体要求</h2>';
    const { source, ingested } = read(body.replace('<p>', `${headings}<p>`));
    expect(listDoubts(source, ingested)).toMatchObject([
      { offset: 7, kind: 'heading-without-label', context: '总体要求' },
    ]);
  });
});
