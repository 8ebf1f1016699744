/** A stretch of the source, end exclusive, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The words of one block: ranges of the source in order, what lies between them left out. */
export type Span = readonly Range[];

/** The words that a span covers. */
export function readSpan(source: string, span: Span): string {
  const [first, ...others] = span;
  if (first === undefined) return '';
  // A part of a string takes no memory of its own, a joined one does.
  return others.reduce(
    (words, { start, end }) => words + source.slice(start, end),
    source.slice(first.start, first.end),
  );
}

/** A range without the white space at its ends. */
export function trimRange(source: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && /\s/.test(source.charAt(start))) start += 1;
  while (end > start && /\s/.test(source.charAt(end - 1))) end -= 1;
  return { start, end };
}
