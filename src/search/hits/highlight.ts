/** A stretch of shown text, marked or not. */
export interface MarkedText {
  readonly text: string;
  readonly marked: boolean;
}

/** A stretch of a text that is to be marked. */
export interface MarkedRange {
  readonly start: number;
  readonly end: number;
}

/** Cuts text[from, to) at its occurrences; a phrase is marked whole, phrases that overlap are marked as one. */
export function markText(
  text: string,
  from: number,
  to: number,
  occurrences: readonly MarkedRange[],
): MarkedText[] {
  const segments: MarkedText[] = [];
  let at = from;
  const shown = occurrences.filter(({ start, end }) => start >= from && end <= to);
  for (const { start, end } of joinOverlapping(shown)) {
    segments.push({ text: text.slice(at, start), marked: false });
    segments.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  segments.push({ text: text.slice(at, to), marked: false });
  return segments.filter((segment) => segment.text !== '');
}

function joinOverlapping(occurrences: readonly MarkedRange[]): MarkedRange[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...occurrences].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
