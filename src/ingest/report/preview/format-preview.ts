import type { CompleteMetadata } from '../../complete-metadata.ts';
import type { Ingested } from '../../ingest-text.ts';
import type { Source } from '../../draft-record.ts';
import { formatReport } from '../report.ts';
import { listDoubts } from '../report-doubts.ts';
import { noteKinds } from '../report-lists.ts';
import type { ReaderNote, SourceFields } from '../../source/source-text.ts';
import { both } from './both.ts';
import { escapeText } from './escape-text.ts';
import { formatDoubt, formatRow, sayKind, type NumberedDoubt } from './format-row.ts';
import { listRows, type PreviewRow } from './list-rows.ts';
import { styleSheet } from './style-sheet.ts';

/** One page that needs nothing else and runs nothing: each block of the source beside what it was read as, doubts in their place. */
export function formatPreview(source: Source, ingested: Ingested): string {
  const doubts = listDoubts(source, ingested).map((doubt, at) => ({ ...doubt, number: at + 1 }));
  const rows = listRows(source.text, ingested);
  const name = escapeText(source.name);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>预览 Preview: ${name}</title>
${styleSheet}
</head>
<body>
<header><h1>${name}</h1>
<p class="soft">${source.format}, ${source.encoding}, ${source.text.length} characters</p></header>
<nav aria-label="Parts of this page"><a href="#doubts">${both('存疑', `Doubts (${doubts.length})`)}</a> <a href="#facts">${both('文件信息', 'About the document')}</a> <a href="#text">${both('正文', 'Text')}</a> <a href="#left-out">${both('略去', `Left out (${source.notes.length})`)}</a> <a href="#report">${both('报告', 'Report')}</a></nav>
<main>
${formatDoubtList(doubts)}
<section id="facts"><h2>${both('文件信息', 'About the document')}</h2>${formatFacts(ingested.metadata)}</section>
<section id="text"><h2>${both('正文', 'Text')}</h2>
<div class="row head"><span>${both('原文', 'Source')}</span><span>${both('读成', 'Read as')}</span></div>
${formatRows(source.text, rows, doubts)}</section>
<section id="left-out"><h2>${both('读原件时略去、补回或改动的', 'Left out, put in or changed by the reader of the file')}</h2>${formatNotes(source.notes)}</section>
<section id="report"><h2>${both('报告', 'Report')}</h2><details><summary>${both('命令打印的全文', 'All of it, as the command prints it')}</summary><pre lang="zh-CN">${escapeText([...formatReport(source, ingested, [])].join('\n'))}</pre></details></section>
</main>
</body>
</html>
`;
}

function formatDoubtList(doubts: readonly NumberedDoubt[]): string {
  const items = doubts.map(
    ({ number, kind, context }) =>
      `<li><a href="#d${number}">${sayKind(kind)}</a> <span class="soft" lang="zh-CN">「${escapeText(context)}」</span></li>`,
  );
  const whole = doubts.filter(({ offset }) => offset === null);
  const list =
    items.length === 0 ? `<p>${both('没有。', 'None.')}</p>` : `<ol>${items.join('\n')}</ol>`;
  const boxes = whole.map((doubt) => formatDoubt(doubt, doubts.length)).join('\n');
  return `<section id="doubts"><h2>${both('存疑', 'Doubts')}</h2>${list}${boxes}</section>`;
}

const factNames: readonly (readonly [
  field: Exclude<keyof SourceFields, 'names'>,
  zh: string,
  en: string,
])[] = [
  ['title', '标题', 'title'],
  ['documentNumber', '发文字号', 'document number'],
  ['issuers', '发文机关', 'issuers'],
  ['date', '日期', 'date'],
  ['indexNumber', '索引号', 'index number'],
  ['subject', '主题分类', 'subject'],
  ['published', '公开日期', 'published'],
  ['address', '网址', 'saved from'],
];

function formatFacts(metadata: CompleteMetadata): string {
  // Where a page was saved from is printed in no text.
  const shown = factNames.filter(([field]) => field !== 'address' || metadata.address !== null);
  const facts = shown.map(([field, zh, en]) => {
    const value = [metadata[field] ?? []].flat().join('、');
    const said = metadata.ofPage.has(field)
      ? ` <small>${both('（网页所载，正文没有）', '(the page says so, not the text)')}</small>`
      : '';
    return formatFact(both(zh, en), value, said);
  });
  const addressees = formatFact(both('主送', 'addressed to'), metadata.addressees.join('、'), '');
  return `<dl>${[...facts, addressees].join('\n')}</dl>`;
}

function formatFact(name: string, value: string, said: string): string {
  const words =
    value === ''
      ? `<span class="soft">${both('没有找到', 'not found')}</span>`
      : `<span lang="zh-CN">${escapeText(value)}</span>`;
  return `<dt>${name}</dt><dd>${words}${said}</dd>`;
}

/** Each doubt stands with the block that it begins in. */
function formatRows(
  text: string,
  rows: readonly PreviewRow[],
  doubts: readonly NumberedDoubt[],
): string {
  const placed = doubts.filter(({ offset }) => offset !== null);
  let next = 0;
  return rows
    .map((row, at) => {
      const own: NumberedDoubt[] = [];
      const last = at === rows.length - 1;
      for (let doubt = placed[next]; doubt; doubt = placed[next]) {
        if (!last && (doubt.offset ?? 0) >= row.end) break;
        own.push(doubt);
        next += 1;
      }
      return formatRow(text, row, own, doubts.length);
    })
    .join('\n');
}

function formatNotes(notes: readonly ReaderNote[]): string {
  if (notes.length === 0) return `<p>${both('没有。', 'Nothing.')}</p>`;
  const items = notes.map(({ kind, what, text, offset }) => {
    const place = offset === null ? '' : ` at offset ${offset}`;
    const words = text === '' ? '' : ` <span lang="zh-CN">「${escapeText(text)}」</span>`;
    return `<li>${both(noteKinds[kind], kind)}: ${escapeText(what)}${place}${words}</li>`;
  });
  return `<ul>${items.join('\n')}</ul>`;
}
