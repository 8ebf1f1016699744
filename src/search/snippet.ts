import type { ClauseRecord, Piece } from './clause-record.ts';
import { markText, type Segment } from './highlight.ts';
import type { Hit, Occurrence } from './instant.ts';

/** What a result shows of a hit: the sentence, or the sentences, in which the phrase stands. */
export interface Snippet {
  /** The address of the sentence or heading where it begins. */
  readonly eId: string;
  readonly segments: readonly Segment[];
  /** How many occurrences of the record are not in it. */
  readonly furtherOccurrences: number;
}

/** How many characters of a long sentence are shown before the phrase, and in all. */
const before = 40;
const longest = 160;

/** The sentence of the first occurrence that does not cut a number, or of the first one. */
export function toSnippet({ record, occurrences }: Hit): Snippet {
  const main = occurrences.find(({ wholeNumbers }) => wholeNumbers) ?? occurrences[0];
  if (main === undefined) throw new RangeError(`a hit without an occurrence: ${record.eId}`);
  const piece = pieceAt(record, main.start);
  const { from, to } = toWindow(record, main);
  const segments = markText(record.text, from, to, occurrences);
  const shown = occurrences.filter(({ start, end }) => start >= from && end <= to);
  if (from > piece.start) segments.unshift({ text: '…', marked: false });
  if (to < endOfPiece(record, main.end - 1)) segments.push({ text: '…', marked: false });
  return {
    eId: piece.eId,
    segments,
    furtherOccurrences: occurrences.length - shown.length,
  };
}

/** From the start of the phrase's first sentence to the end of its last one, cut where that is too long. */
function toWindow(record: ClauseRecord, main: Occurrence): { from: number; to: number } {
  const first = pieceAt(record, main.start).start;
  const last = endOfPiece(record, main.end - 1);
  if (last - first <= longest) return { from: first, to: last };
  const from = Math.max(first, main.start - before);
  return { from, to: Math.min(last, Math.max(main.end, from + longest)) };
}

/** The piece in which an offset of the text stands. */
function pieceAt(record: ClauseRecord, at: number): Piece {
  const piece = record.pieces.findLast(({ start }) => start <= at);
  return piece ?? { eId: record.eId, start: 0 };
}

function endOfPiece(record: ClauseRecord, at: number): number {
  return record.pieces.find(({ start }) => start > at)?.start ?? record.text.length;
}
