import type { Paragraph } from '#policy/tree/tree.ts';
import { listSentences } from '#policy/tree/walk.ts';
import { unsure } from '../report-doubts.ts';
import { doubtWords } from '../doubt-words.ts';
import type { ReportedDoubt, ReportedKind } from '../reported-doubt.ts';
import { both } from './both.ts';
import { escapeText } from './escape-text.ts';
import type { PreviewRow, RowNode } from './list-rows.ts';

/** A doubt with its number among all doubts of the document, counted from 1. */
export interface NumberedDoubt extends ReportedDoubt {
  readonly number: number;
}

const markLength = 10;

/** One block of the source beside what it was read as, its doubts below; of how many doubts there are in all. */
export function formatRow(
  text: string,
  row: PreviewRow,
  doubts: readonly NumberedDoubt[],
  total: number,
): string {
  const source = markSource(text, row, doubts);
  const notes = doubts.map((doubt) => formatDoubt(doubt, total)).join('');
  return `<div class="row" id="o${row.start}">
<p class="source" lang="zh-CN">${source}</p>
<div class="structure">${formatNode(row.node)}${notes}</div>
</div>`;
}

/** A doubt in a box of its own, with the ways to the ones before and after it. */
export function formatDoubt(doubt: NumberedDoubt, total: number): string {
  const { number, kind, context, remedy } = doubt;
  const ways = [
    ...(number > 1 ? [`<a href="#d${number - 1}">${both('上一处', 'previous doubt')}</a>`] : []),
    ...(number < total ? [`<a href="#d${number + 1}">${both('下一处', 'next doubt')}</a>`] : []),
    `<a href="#doubts">${both('全部存疑', 'all doubts')}</a>`,
  ];
  return `<div class="doubt" id="d${number}">
<p><b>${both(`存疑 ${number} / ${total}`, `Doubt ${number} of ${total}`)}: ${sayKind(kind)}</b></p>
<p lang="zh-CN">${doubtWords[kind].remedy}</p>
<p>${escapeText(remedy)}</p>
<p class="soft" lang="zh-CN">「${escapeText(context)}」</p>
<p class="soft">${ways.join(' · ')}</p>
</div>`;
}

/** The name of a kind of doubt as words. */
export function sayKind(kind: ReportedKind): string {
  return both(doubtWords[kind].name, kind.replaceAll('-', ' '));
}

/** The words of a block with its label set apart and each doubt marked where it begins. */
function markSource(
  text: string,
  { start, end, node }: PreviewRow,
  doubts: readonly NumberedDoubt[],
): string {
  const label = node.type === 'provision' ? [start, start + node.node.label.length] : [];
  const cuts = new Set([...label, ...doubts.flatMap(({ offset }) => markOf(offset, end))]);
  const places = [start, ...[...cuts].filter((at) => at > start && at < end), end];
  const pieces = [...new Set(places)].sort((a, b) => a - b);
  return pieces
    .slice(0, -1)
    .map((from, at) => {
      const words = escapeText(text.slice(from, pieces[at + 1]));
      const doubt = doubts.find(({ offset }) => isWithin(from, offset, end));
      if (doubt) return `<mark><a href="#d${doubt.number}">${words}</a></mark>`;
      return from === label[0] ? `<b>${words}</b>` : words;
    })
    .join('')
    .trimEnd();
}

function markOf(offset: number | null, end: number): number[] {
  return offset === null ? [] : [offset, Math.min(offset + markLength, end)];
}

function isWithin(at: number, offset: number | null, end: number): boolean {
  return offset !== null && at >= offset && at < Math.min(offset + markLength, end);
}

function formatNode(node: RowNode): string {
  switch (node.type) {
    case 'nothing':
      return `<p class="soft">${both('略去', 'left out')}</p>`;
    case 'title':
      return `<p class="title" lang="zh-CN">${escapeText(node.words)}</p><small>title</small>`;
    case 'paragraph':
      return formatParagraph(node.node);
    case 'provision':
      return formatProvision(node);
  }
}

/** The words of a paragraph stand beside it, so that its place and size are enough. */
function formatParagraph(paragraph: Paragraph): string {
  const { eId, role } = paragraph;
  const sentences = listSentences(paragraph);
  const size = sentences.length === 1 ? '1 sentence' : `${sentences.length} sentences`;
  const name = role === 'text' ? 'paragraph' : role.replace('-', ' ');
  return `<p class="soft d${depthOf(eId)}">${name} · ${size} · ${eId}</p>`;
}

function formatProvision({
  node: { eId, kind, label, heading, headingEnd },
  evidence: { confidence, reasons },
}: RowNode & { type: 'provision' }): string {
  const words = escapeText(`${label}${heading ?? ''}${headingEnd}`);
  const look = confidence < unsure ? ' unsure' : '';
  const none = heading === null ? ' · no heading' : '';
  return `<div class="d${depthOf(eId) - 1}${look}"><p class="name" lang="zh-CN">${words}</p>
<small>${kind} · ${eId}${none} · <b>${sayConfidence(confidence)}</b>: ${escapeText(reasons.join('; '))}</small></div>`;
}

/** How sure a reading is, in words. */
function sayConfidence(confidence: number): string {
  if (confidence >= 0.95) return 'sure';
  if (confidence >= 0.85) return 'nearly sure';
  return confidence >= unsure ? 'likely' : 'unsure';
}

function depthOf(eId: string): number {
  return Math.min(eId.split('__').length, 8);
}
