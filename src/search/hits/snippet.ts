import type { ClauseRecord, Piece } from '../records/clause-record.ts';
import { markText, type MarkedText } from './highlight.ts';
import type { Hit, Occurrence } from './find-hits.ts';

/** A sentence of a hit, or the sentences, in which a phrase stands. */
export interface Snippet {
  /** The address of the sentence or heading where it begins. */
  readonly eId: string;
  readonly segments: readonly MarkedText[];
}

/** What a result shows of a hit. */
export interface Snippets {
  /** The sentence of the first occurrence that does not cut a number, or of the first one. */
  readonly main: Snippet;
  /** Each other sentence in which a phrase stands, in order. */
  readonly others: readonly Snippet[];
  /** How many occurrences are not in the main one. */
  readonly further: number;
}

/** How many characters of a long sentence are shown before the phrase, and in all. */
const before = 40;
const longest = 160;

interface Window {
  readonly from: number;
  readonly to: number;
}

/** The sentences of a hit; throws where it has no occurrence. */
export function toSnippets(hit: Hit): Snippets {
  const { record, occurrences } = hit;
  const first = findMain(hit);
  const shown = toWindow(record, first);
  const left = occurrences.filter((occurrence) => !isInside(occurrence, shown));
  const others: Window[] = [];
  for (const occurrence of left) {
    if (!others.some((window) => isInside(occurrence, window)))
      others.push(toWindow(record, occurrence));
  }
  const toSnippet = (window: Window): Snippet => cutSnippet(record, window, occurrences);
  return { main: toSnippet(shown), others: others.map(toSnippet), further: left.length };
}

/** The sentence of the main occurrence, whole and with its address; throws where there is none. */
export function quoteHit(hit: Hit): { readonly eId: string; readonly words: string } {
  const { record } = hit;
  const { start, end } = findMain(hit);
  const piece = pieceAt(record, start);
  return { eId: piece.eId, words: record.text.slice(piece.start, endOfPiece(record, end - 1)) };
}

function findMain({ record, occurrences }: Hit): Occurrence {
  const main = occurrences.find(({ wholeNumbers }) => wholeNumbers) ?? occurrences[0];
  if (main === undefined) throw new RangeError(`a hit without an occurrence: ${record.eId}`);
  return main;
}

function isInside({ start, end }: Occurrence, { from, to }: Window): boolean {
  return start >= from && end <= to;
}

function cutSnippet(
  record: ClauseRecord,
  { from, to }: Window,
  occurrences: readonly Occurrence[],
): Snippet {
  const piece = pieceAt(record, from);
  const segments = markText(record.text, from, to, occurrences);
  if (from > piece.start) segments.unshift({ text: '…', marked: false });
  if (to < endOfPiece(record, to - 1)) segments.push({ text: '…', marked: false });
  return { eId: piece.eId, segments };
}

/** From the start of the phrase's first sentence to the end of its last one, cut where that is too long. */
function toWindow(record: ClauseRecord, { start, end }: Occurrence): Window {
  const first = pieceAt(record, start).start;
  const last = endOfPiece(record, end - 1);
  if (last - first <= longest) return { from: first, to: last };
  const from = Math.max(first, start - before);
  return { from, to: Math.min(last, Math.max(end, from + longest)) };
}

/** The piece in which an offset of the text stands. */
function pieceAt(record: ClauseRecord, at: number): Piece {
  return record.pieces.filter(({ start }) => start <= at).pop() ?? { eId: record.eId, start: 0 };
}

function endOfPiece(record: ClauseRecord, at: number): number {
  return record.pieces.find(({ start }) => start > at)?.start ?? record.text.length;
}
