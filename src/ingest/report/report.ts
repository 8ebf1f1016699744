import { buildParts } from '#policy/tree/build-tree.ts';
import { listWords } from '#policy/tree/draft-words.ts';
import type { DraftDocument } from '#policy/tree/draft.ts';
import { countGridColumns, readGrid } from '#policy/tree/table-grid.ts';
import type { Table } from '#policy/tree/tree.ts';
import { listNodes, plainText } from '#policy/tree/walk.ts';
import type { CompleteMetadata } from '../complete-metadata.ts';
import { showSigns } from '#schema/signs.ts';
import { doubtWords } from './doubt-words.ts';
import type { Ingested } from '../ingest-text.ts';
import { toRecordName } from '../record-name.ts';
import type { Source } from '../draft-record.ts';
import { formatLine } from './report-line.ts';
import { formatNormalised, formatNotes, formatOutline, formatReferences } from './report-lists.ts';
import { listDoubts, unsure } from './report-doubts.ts';
import type { ReportedDoubt } from './reported-doubt.ts';
import { shorten, type SourceFields } from '../source/source-text.ts';

/** What became of one file of a document's folder. */
export interface Written {
  readonly path: string;
  readonly outcome: 'written' | 'unchanged' | 'left alone';
}

const notFound = '没有找到 not found';

const outcomes = {
  written: '写入',
  unchanged: '没变',
  'left alone': '未动',
} as const satisfies Record<Written['outcome'], string>;

const next = [
  formatLine(
    '接着',
    'next',
    '对照原文通读 text.md，填好 document.yml，把确实的候选留作 targets.yml',
  ),
  '    read text.md against the source, fill in document.yml, keep the true candidates as targets.yml',
];

const leftAlone = [
  '  未动的文件可能有人审过；--force 覆盖 targets.yml 以外的文件。',
  '  Files left alone may have been reviewed; --force replaces all but targets.yml.',
];

/** The report on one document, line by line: what was recognised, what was left out, what was written and what was left alone; no sign in it is hidden. */
export function* formatReport(
  source: Source,
  ingested: Ingested,
  written: readonly Written[],
): Generator<string> {
  for (const line of formatLines(source, ingested, written)) yield showSigns(line);
}

function* formatLines(
  source: Source,
  ingested: Ingested,
  written: readonly Written[],
): Generator<string> {
  const { metadata, citations, targets, normalisations } = ingested;
  const { draft } = ingested.recognition;
  yield `${source.name} (${formatOf(source)}${source.encoding}, ${source.text.length} characters)`;
  yield* formatMetadata(metadata);
  yield* formatReceived(source);
  yield* formatCounts(draft);
  yield* formatOutline(draft);
  yield formatLine('把握', 'confidence', formatConfidence(ingested));
  yield formatLine('引用', 'citations', String(citations.length));
  for (const { eId, title, number } of citations) {
    yield `    ${eId}  ${title ?? ''} ${number ?? ''}`.trimEnd();
  }
  yield* formatReferences(ingested.references);
  yield formatLine('目标', 'targets', `${targets.length} candidates 待选`);
  for (const { eId, value, unit, comparator, quote, indicatorWords, periodWords } of targets) {
    const ofCell = indicatorWords === undefined ? '' : `  ${indicatorWords} | ${periodWords ?? ''}`;
    yield `    ${eId}  ${comparator} ${value} ${unit}  「${quote}」${ofCell}`;
  }
  yield* formatNotes(source);
  yield* formatDoubts(listDoubts(source, ingested));
  yield* formatNormalised(normalisations);
  for (const { path, outcome } of written) yield formatLine(outcomes[outcome], outcome, path);
  if (written.some(({ outcome }) => outcome === 'left alone')) yield* leftAlone;
  if (written.some(({ outcome }) => outcome === 'written')) yield* next;
}

function* formatMetadata(metadata: CompleteMetadata): Generator<string> {
  const { title, documentNumber, issuers, date, addressees } = metadata;
  const { indexNumber, subject, published, address } = metadata;
  const line = (zh: string, field: keyof SourceFields, en: string, value: string | null): string =>
    formatLine(zh, en, `${value ?? notFound}${saidBy(metadata, field)}`);
  yield line('标题', 'title', 'title', title);
  yield line('文号', 'documentNumber', 'number', documentNumber);
  yield line('发文', 'issuers', 'issuers', issuers.join('、') || null);
  yield line('日期', 'date', 'date', date);
  yield formatLine('主送', 'addressees', addressees.join(' | ') || notFound);
  yield line('索引', 'indexNumber', 'index', indexNumber);
  yield line('主题', 'subject', 'subject', subject);
  yield line('公开', 'published', 'published', published);
  if (address !== null) yield formatLine('网址', 'saved from', address);
}

function saidBy({ ofPage }: CompleteMetadata, field: keyof SourceFields): string {
  return ofPage.has(field) ? '  （网页所载，正文没有） (the page says so, not the text)' : '';
}

function* formatReceived({ name, received, recorded }: Source): Generator<string> {
  const line = formatLine('收到', 'received', received);
  yield recorded ? line : `${line}  （文件最后改动的那天 the day of its last change）`;
  if (recorded) return;
  const record = toRecordName(name);
  yield `    请在旁边写一个 ${record}，说明从哪里、什么时候收到`;
  yield `    write ${record} beside it, which says where it came from and when`;
}

function formatOf({ format }: Source): string {
  return format === 'text' ? '' : `${format}, `;
}

function formatConfidence({ recognition: { evidence } }: Ingested): string {
  if (evidence.length === 0) return '没有编号 no labels';
  const lowest = evidence.reduce((low, node) => (node.confidence < low.confidence ? node : low));
  const low = evidence.filter(({ confidence }) => confidence < unsure).length;
  const least = `最低 lowest ${lowest.confidence.toFixed(2)} at offset ${lowest.start}, ${lowest.label}`;
  return `${evidence.length} labels 编号, ${low} below 低于 ${unsure} (${least})`;
}

function formatDoubts(doubts: readonly ReportedDoubt[]): string[] {
  return [
    formatLine('存疑', 'doubts', String(doubts.length)),
    ...doubts.flatMap(({ offset, kind, context, remedy }) => {
      const place = offset === null ? '' : `offset ${offset}  `;
      const words = doubtWords[kind].remedy;
      return [`    ${place}${kind}  「${context}」 ${words}`, `      ${remedy}`];
    }),
  ];
}

/** How many provisions of each kind there are, and the figures by which an editor can check that nothing is missing. */
function* formatCounts(draft: DraftDocument): Generator<string> {
  const kinds = new Map<string, number>();
  let sentences = 0;
  let stops = 0;
  const tables: Table[] = [];
  for (const part of buildParts(draft)) {
    for (const node of listNodes(part)) {
      if (node.type === 'sentence') sentences += 1;
      if (node.type === 'table') tables.push(node);
      if (node.type === 'provision') kinds.set(node.kind, (kinds.get(node.kind) ?? 0) + 1);
    }
  }
  for (const words of listWords(draft)) stops += words.split('。').length - 1;
  const counts = [...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ');
  yield formatLine('结构', 'structure', counts || '只有段落 paragraphs only');
  yield formatLine('句子', 'sentences', `${sentences}, ${stops} full stops 句号`);
  if (tables.length === 0) return;
  yield formatLine('表格', 'tables', String(tables.length));
  for (const table of tables) yield formatTable(table);
}

/** How large a table is, which rows name the others, and how it begins: what shows whether it was read as printed. */
function formatTable(table: Table): string {
  const { eId, headRows, children } = table;
  const [first] = children;
  const columns = countGridColumns(readGrid(table));
  const head = first?.children.map(plainText).join(' | ') ?? '';
  const size = `${children.length} rows 行 × ${columns} columns 列, ${headRows} of heads 表头`;
  return `    ${eId}  ${size}  「${shorten(head)}」`;
}
