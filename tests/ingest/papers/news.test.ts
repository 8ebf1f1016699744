import { describe, expect, it } from 'vitest';
import { extractText } from '#ingest/extract-text.ts';
import { ingestText } from '#ingest/ingest-text.ts';
import { listDoubts } from '#ingest/report/report-doubts.ts';
import { checkRecordTexts } from '#scripts/verify/checks/content/record-text.ts';
import { readCorpus } from '#scripts/verify/read-corpus.ts';
import { buildTree } from '#policy/tree/build-tree.ts';

const title = '关于加强基层治理体系建设的意见';
const offices = ['中共中央办公厅', '国务院办公厅'];
const body = `为深入贯彻党的精神，现提出如下意见。\n一、总体要求\n（一）指导思想。坚持党的领导。\n二、主要任务\n（一）完善体制。到2025年，建立健全体制。\n`;
const headline = `中共中央办公厅 国务院办公厅印发《${title}》`;
const sent = `近日，中共中央办公厅、国务院办公厅印发了《${title}》，并发出通知，要求各地区各部门结合实际认真贯彻落实。`;
const prose = `新华社北京7月11日电 ${sent}\n《${title}》全文如下。`;

function read(text: string) {
  const source = extractText(new TextEncoder().encode(text), 'a.txt');
  const ingested = ingestText(source.text, 'a.txt', source.lines, source.fields, source.apart);
  const { draft } = ingested.recognition;
  const doubts = listDoubts(source, ingested).map(({ kind }) => kind);
  const { metadata } = ingested;
  const labels = draft.body.map(({ label }) => label);
  return {
    title: metadata.title,
    issuers: metadata.issuers,
    date: metadata.date,
    draft,
    labels,
    doubts,
  };
}

describe('a document that a news page gives in full', () => {
  it.each([
    [
      'headline, agency and its own title',
      `${headline}\n${prose}\n${title}\n（2021年4月28日）\n${body}`,
    ],
    ['no headline', `${prose}\n${title}\n（2021年4月28日）\n${body}`],
    [
      'no agency',
      `${headline}\n${sent}\n《${title}》全文如下：\n${title}\n（2021年4月28日）\n${body}`,
    ],
    [
      'a title on two lines',
      `${headline}\n${prose}\n关于加强基层治理\n体系建设的意见\n（2021年4月28日）\n${body}`,
    ],
  ])('is read below the prose, which stands apart: %s', (_, text) => {
    const found = read(text);
    expect(found).toMatchObject({ title, issuers: offices, date: '2021-04-28' });
    expect(found.draft.title).toBe(title);
    expect(found.draft.notice.at(-1)).toContain('全文如下');
    expect(found.draft.notice).toContainEqual(expect.stringContaining('并发出通知'));
    expect(found.draft.preamble).not.toContainEqual(expect.stringContaining('并发出通知'));
    expect(found.labels).toEqual(['一、', '二、']);
    expect(found.doubts).toEqual(['news-lead']);
  });

  it('has the title that the headline names where it prints none', () => {
    const found = read(`${headline}\n${prose}\n${body}`);
    expect(found).toMatchObject({ title, issuers: offices, labels: ['一、', '二、'] });
    expect(found.draft.title).toBe(headline);
  });

  it('may have a record by that title', () => {
    const tree = buildTree(read(`${headline}\n${prose}\n${body}`).draft);
    const [one] = readCorpus('content').documents;
    if (one === undefined) throw new Error('content/ holds no document');
    const named = (own: string) => ({
      ...one,
      tree,
      record: { ...one.record, title: own, titleIsOurs: false, date: null, addressees: [] },
    });
    expect(checkRecordTexts([named(title)])).toEqual([]);
    expect(checkRecordTexts([named('关于加强社区治理的意见')])).toHaveLength(1);
  });
});

describe('a text that is no news page', () => {
  it.each([
    [
      'a notice that passes an opinion on',
      `临江市人民政府办公室关于印发临江市防汛预案的通知\n各镇人民政府：\n现将《临江市防汛预案》印发给你们，请认真执行。\n一、加强领导。\n二、抓好落实。\n`,
    ],
    [
      'a text that quotes what follows',
      `临江市防汛工作要点\n一、目标。《防汛责任书》内容如下：\n二、抓好落实。\n`,
    ],
    [
      'a speech with a list below',
      `在防汛工作会议上的讲话\n同志们：\n我讲三点意见，《任务清单》如下。\n一、提高认识。\n二、抓好落实。\n`,
    ],
  ])('keeps its own title and begins there: %s', (_, text) => {
    const found = read(text);
    expect(found.draft.title).toBe(text.split('\n')[0]);
    expect(found.title).toBe(text.split('\n')[0]);
    expect(found.doubts).not.toContain('news-lead');
  });
});
