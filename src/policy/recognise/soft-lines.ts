import type { Spaces } from './spaces.ts';
import type { Range, Span } from './spans.ts';

/** A text whose hard wraps are joined, with the way back to the text as it was. */
export interface JoinedText {
  readonly text: string;
  /** The source of a range of the joined text; it leaves out the line ends that were joined. */
  readonly toSource: (range: Range) => Span;
  /** The source offset of an offset of the joined text. */
  readonly toOffset: (offset: number) => number;
  /** The joined text's offset of a source offset. */
  readonly fromOffset: (offset: number) => number;
}

const latin = /[A-Za-z0-9,.;:]/;

/** Takes out the line ends that only wrap a line, so that words, labels and titles cut by them are whole again. */
export function joinSoftLines(source: string, spaces: Spaces): JoinedText {
  const soft = spaces.all.filter(({ kind }) => kind === 'soft');
  if (soft.length === 0) return unjoined(source);
  const isBetweenWords = ({ start, end }: Range): boolean =>
    latin.test(source.charAt(start - 1)) && latin.test(source.charAt(end));
  const kept = keptRanges(
    source,
    soft.filter((space) => !isBetweenWords(space)),
  );
  const spaced = blankRanges(source, soft.filter(isBetweenWords));
  const text = kept.map(({ start, end }) => spaced.slice(start, end)).join('');
  return {
    text,
    toSource: (range) => mapRange(kept, range),
    toOffset: (offset) => {
      const piece = kept[findPiece(kept, offset, 'at')];
      return piece ? piece.start + offset - piece.at : offset;
    },
    fromOffset: (offset) => {
      const piece = kept[findPiece(kept, offset, 'start')];
      return piece ? piece.at + Math.min(offset, piece.end) - piece.start : offset;
    },
  };
}

interface Piece extends Range {
  /** Where it stands in the joined text. */
  readonly at: number;
}

function unjoined(text: string): JoinedText {
  const same = (offset: number): number => offset;
  return { text, toSource: (range) => [range], toOffset: same, fromOffset: same };
}

/** A line end between Latin words is a space to the eye. */
function blankRanges(source: string, ranges: readonly Range[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of ranges) {
    pieces.push(source.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  return [...pieces, source.slice(from)].join('');
}

function keptRanges(source: string, cuts: readonly Range[]): Piece[] {
  const starts = [0, ...cuts.map(({ end }) => end)];
  let at = 0;
  return starts.map((start, index) => {
    const piece = { start, end: cuts[index]?.start ?? source.length, at };
    at += piece.end - piece.start;
    return piece;
  });
}

/** The last piece that begins at or before an offset, by halving. */
function findPiece(pieces: readonly Piece[], offset: number, key: 'at' | 'start'): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.[key] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function mapRange(pieces: readonly Piece[], range: Range): Span {
  const span: Range[] = [];
  for (let index = findPiece(pieces, range.start, 'at'); index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece || (piece.at >= range.end && span.length > 0)) break;
    const start = Math.max(range.start, piece.at);
    const end = Math.min(range.end, piece.at + piece.end - piece.start);
    if (start < end)
      span.push({ start: piece.start + start - piece.at, end: piece.start + end - piece.at });
    if (piece.at + piece.end - piece.start >= range.end) break;
  }
  return span.length > 0 ? span : [emptyAt(pieces, range.start)];
}

function emptyAt(pieces: readonly Piece[], offset: number): Range {
  const piece = pieces[findPiece(pieces, offset, 'at')];
  const at = piece ? piece.start + offset - piece.at : offset;
  return { start: at, end: at };
}
