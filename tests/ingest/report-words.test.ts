import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractText } from '#ingest/extract-text.ts';
import { ingestText } from '#ingest/ingest-text.ts';
import { formatPreview } from '#ingest/report/preview/format-preview.ts';
import { formatReport } from '#ingest/report/report.ts';
import { formatInterchange } from '#ingest/report/result-json.ts';
import { list, makeWordFile, numbered, paragraph, use } from './word-file.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = readFileSync(new URL('fixtures/pages/policy-library.html', import.meta.url));
const jump = '甲市通知\n一、要求\n贯彻。\n二、任务\n落实。\n四、保障\n加强。\n';
const twoParts =
  '甲市人民政府关于印发工作要点的通知\n\n甲政发〔2012〕8号\n\n各县人民政府：\n\n现印发给你们。\n\n' +
  '甲市人民政府\n\n2012年4月5日\n\n工作要点\n\n一、要求\n\n根据《甲省条例》（甲政发〔2011〕9号），完成投资10亿元以上。\n\n' +
  '（一）任务\n\n1.落实。\n\n二、保\u200b障\n\n加强\ue000管理，约5%-6%。\n';
const items = Array.from({ length: 9 }, () => paragraph('要求', numbered(1))).join('');
const word = makeWordFile(paragraph('甲市通知') + items, {
  'numbering.xml': list(1, [['chineseCounting', '%1、']]) + use(1, 1),
});

const listed =
  '\u3000栏目\n甲市人民政府关于开展试点的通知\n\n各县人民政府：\n\n现通知如下：\n\n一、要求\n\n贯彻。\n\n' +
  '附件：1.试点名单\n2.申报表\n\n甲市人民政府\n2012年4月5日\n（此件公开发布）\n';
const saved =
  '<!DOCTYPE html>\n<!-- saved from url=(0026)https://www.example.gov/1/ -->\n<html><body><h1>甲市物业管理办法</h1>' +
  '<table><tr><td>索引号：</td><td>000014349/2012-00041</td></tr><tr><td>发文机关：</td><td>甲省人民政府 乙省人民政府</td></tr>' +
  '<tr><td>主题分类：</td><td>城乡建设</td></tr><tr><td>成文日期：</td><td>2012年4月5日</td></tr></table>' +
  '<div id="zoom"><p>第一条 各地要抓好落实，明确责任，确保成效。</p><p>第二条 本办法自公布之日起施行。</p></div></body></html>';

/** A file as the command reads it. */
function read(bytes: Uint8Array, name: string, recorded = true) {
  const extracted = extractText(bytes, name);
  const source = { ...extracted, name, sha256: 'a'.repeat(64), received: '2026-11-22', recorded };
  return {
    source,
    ingested: ingestText(source.text, name, source.lines, source.fields, source.apart),
  };
}

const samples = [
  ['jump.txt', encode(jump)],
  ['two-parts.txt', encode(twoParts)],
  ['policy-library.html', page],
  ['word.docx', word],
  ['listed.txt', encode(listed)],
  ['saved.html', encode(saved)],
] as const;

describe.each(samples)('what is said of %s', (name, bytes) => {
  const { source, ingested } = read(bytes, name);

  it('stands in the report as before', async () => {
    const report = [...formatReport(source, ingested, [])].join('\n');
    await expect(`${report}\n`).toMatchFileSnapshot(`__snapshots__/${name}.report.txt`);
  });

  it('stands in the preview as before', async () => {
    const preview = formatPreview(source, ingested);
    await expect(preview).toMatchFileSnapshot(`__snapshots__/${name}.preview.html`);
  });

  it('stands in the JSON as before', async () => {
    const json = [...formatInterchange(source, ingested)].join('');
    expect(() => void JSON.parse(json)).not.toThrow();
    await expect(json).toMatchFileSnapshot(`__snapshots__/${name}.json`);
  });
});

describe('the report', () => {
  const { source, ingested } = read(encode(jump), 'jump.txt');
  const report = (...written: Parameters<typeof formatReport>[2]): string =>
    [...formatReport(source, ingested, written)].join('\n');

  it('says what is next once something was written', () => {
    expect(report({ path: 'a/text.md', outcome: 'written' })).toMatch(
      /写入 written {4} a\/text\.md\n.*接着 next/,
    );
    const both = report(
      { path: 'a', outcome: 'unchanged' },
      { path: 'b', outcome: 'written' },
      { path: 'c', outcome: 'left alone' },
    );
    expect(both).toContain('接着 next');
    expect(both).toContain('--force');
    const neither = report({ path: 'a', outcome: 'unchanged' });
    expect(neither).toContain('没变 unchanged   a');
    expect(neither).not.toMatch(/接着|--force/);
  });

  it('asks for a record where nothing says when the file came', () => {
    expect(report()).not.toContain('last change');
    const { source: undated } = read(encode(jump), 'jump.txt', false);
    const lines = [...formatReport(undated, ingested, [])].join('\n');
    expect(lines).toContain('2026-11-22  （文件最后改动的那天 the day of its last change）');
    expect(lines).toContain('    write jump.yml beside it');
  });

  it('counts full stops, labels and the least sure of them', () => {
    expect(report()).toContain('句子 sentences   3, 3 full stops 句号');
    expect(report()).toMatch(
      /把握 confidence {2}3 labels 编号, \d below 低于 0\.7 \(最低 lowest 0\.\d\d at offset \d+, /,
    );
    const [node] = ingested.recognition.evidence;
    if (!node) throw new Error('no label');
    const evidence = [0.5, 0.69, 0.7, 0.9].map((confidence) => ({ ...node, confidence }));
    const recognition = { ...ingested.recognition, evidence };
    const counted = [...formatReport(source, { ...ingested, recognition }, [])].join('\n');
    expect(counted).toContain('4 labels 编号, 2 below 低于 0.7 (最低 lowest 0.50 at offset');
    const plain = read(encode('甲市通知\n贯彻落实。\n'), 'plain.txt');
    const lines = [...formatReport(plain.source, plain.ingested, [])].join('\n');
    expect(lines).toContain('没有编号 no labels');
    expect(lines).toContain('只有段落 paragraphs only');
  });

  it('says what a page says of its document and where it was saved from', () => {
    const page = read(encode(saved), 'saved.html');
    const lines = [...formatReport(page.source, page.ingested, [])].join('\n');
    expect(lines).toContain('网址 saved from  https://www.example.gov/1/');
    expect(lines).toMatch(/发文 issuers {5}甲省人民政府、乙省人民政府 {2}（网页所载，正文没有）/);
  });

  it('tells a sign that passes unseen where it stands first', () => {
    const signs = read(encode(`${jump}甲\u200b乙\u200b丙。\n`), 'signs.txt');
    const lines = [...formatReport(signs.source, signs.ingested, [])].join('\n');
    expect(lines).toContain('(2 times, here first) is not seen');
    expect(lines).not.toContain('\u200b');
  });
});
