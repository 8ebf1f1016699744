import { countBelow } from './count-below.ts';
import { isLatinGap } from './latin-gap.ts';
import { NumberList } from './number-list.ts';
import { listSpaces, type Spaces } from './spaces.ts';
import type { Range, Span } from './spans.ts';

/** A text whose hard wraps are joined, with the way back to the text as it was. */
export interface JoinedText {
  readonly text: string;
  /** The source of a span of the joined text; it leaves out the line ends that were joined. */
  readonly toSource: (span: Span) => Span;
  /** The source offset of an offset of the joined text. */
  readonly toOffset: (offset: number) => number;
  /** The joined text's offset of a source offset. */
  readonly fromOffset: (offset: number) => number;
}

/** Takes out the line ends that only wrap a line, so that words, labels and titles cut by them are whole again. */
export function joinSoftLines(source: string, spaces: Spaces): JoinedText {
  const { text, pieces } = cutSoftLines(source, spaces);
  if (text === source) return unjoined(source);
  return {
    text,
    toSource: (span) => span.flatMap((range) => mapRange(pieces, range)),
    toOffset: (offset) => {
      const at = pieceAt(pieces.places, offset);
      return (pieces.starts.at(at) ?? 0) + offset - (pieces.places.at(at) ?? 0);
    },
    fromOffset: (offset) => {
      const at = pieceAt(pieces.starts, offset);
      const end = pieces.ends.at(at) ?? offset;
      return (pieces.places.at(at) ?? 0) + Math.min(offset, end) - (pieces.starts.at(at) ?? 0);
    },
  };
}

/** The pieces of the source that the joined text is made of, in columns. */
interface Pieces {
  readonly starts: NumberList;
  readonly ends: NumberList;
  /** Where each stands in the joined text. */
  readonly places: NumberList;
}

function unjoined(text: string): JoinedText {
  const same = (offset: number): number => offset;
  return { text, toSource: (span) => span, toOffset: same, fromOffset: same };
}

function cutSoftLines(source: string, spaces: Spaces): { text: string; pieces: Pieces } {
  const pieces = {
    starts: new NumberList(),
    ends: new NumberList(),
    places: new NumberList(),
  };
  pieces.starts.push(0);
  pieces.places.push(0);
  const words: string[] = [];
  let from = 0;
  let dropped = 0;
  for (const { start, end, kind } of listSpaces(spaces, { start: 0, end: source.length })) {
    if (kind !== 'soft') continue;
    words.push(source.slice(from, start));
    from = end;
    // A line end between Latin words is a space to the eye.
    const [beforeThat, before] = [source.charAt(start - 2), source.charAt(start - 1)];
    if (isLatinGap(before, source.charAt(end), beforeThat)) {
      words.push(' '.repeat(end - start));
      continue;
    }
    dropped += end - start;
    pieces.ends.push(start);
    pieces.starts.push(end);
    pieces.places.push(end - dropped);
  }
  words.push(source.slice(from));
  pieces.ends.push(source.length);
  return { text: words.join(''), pieces };
}

/** The last piece that begins at or before an offset. */
function pieceAt(starts: NumberList, offset: number): number {
  return Math.max(0, countBelow(offset + 1, starts.length, (at) => starts.at(at)) - 1);
}

function mapRange({ starts, ends, places }: Pieces, range: Range): Range[] {
  const span: Range[] = [];
  const first = pieceAt(places, range.start);
  for (let at = first; at < starts.length; at += 1) {
    const place = places.at(at) ?? 0;
    const shift = (starts.at(at) ?? 0) - place;
    const placeEnd = (ends.at(at) ?? 0) - shift;
    if (place >= range.end && span.length > 0) break;
    const start = Math.max(range.start, place);
    const end = Math.min(range.end, placeEnd);
    if (start < end) span.push({ start: start + shift, end: end + shift });
    if (placeEnd >= range.end) break;
  }
  if (span.length > 0) return span;
  const offset = (starts.at(first) ?? 0) + range.start - (places.at(first) ?? 0);
  return [{ start: offset, end: offset }];
}
