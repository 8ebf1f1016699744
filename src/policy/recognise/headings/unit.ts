import type { Candidate } from '../labels/candidates.ts';
import type { HeadingGuess } from './headings.ts';
import type { Range } from '../lines/spans.ts';

/** A labelled unit of the source. */
export interface LabelledUnit {
  readonly label: Candidate;
  /** From after the label to the next one. */
  readonly content: Range;
  heading: HeadingGuess | null;
  /** The labels of all units below it, in order. */
  readonly inner: readonly Candidate[];
  /** Where the last of them ends. */
  readonly end: number;
}
