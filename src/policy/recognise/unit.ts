import type { Candidate } from './candidates.ts';
import type { HeadingGuess } from './headings.ts';
import type { Range, Span } from './spans.ts';

/** A labelled unit of the source with what belongs to it. */
export interface Unit {
  readonly label: Candidate;
  /** From after the label to the next one. */
  readonly content: Range;
  heading: HeadingGuess | null;
  readonly children: (Span | Unit)[];
}
