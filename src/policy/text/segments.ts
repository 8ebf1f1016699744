/** A stretch of a sentence that leads somewhere; offsets count UTF-16 code units of its text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'citation' | 'provision' | 'target' | 'term' | 'place' | 'note';
  /** The id of the cited document, target, term or town; for a provision or a note that of its document. */
  readonly ref: string;
  /** The provision of that document, where one is named and its text is held, or the note; else null. */
  readonly eId: string | null;
  /** The address that it leads to, without language. */
  readonly path: string;
}

/** A piece of a sentence's text, with the mark that covers it, or null. */
export interface Segment {
  readonly text: string;
  readonly mark: Mark | null;
}

/**
 * The text cut at its marks, in order; the pieces joined are the text.
 * Where two marks overlap the one that begins first stands, for a link cannot hold a link.
 */
export function segmentText(text: string, marks: readonly Mark[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const mark of inOrder(marks)) {
    if (mark.start < at) continue;
    if (mark.start > at) segments.push({ text: text.slice(at, mark.start), mark: null });
    segments.push({ text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), mark: null });
  return segments;
}

function inOrder(marks: readonly Mark[]): Mark[] {
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
