/** A stretch of a line whose characters look alike; offsets as of the line. */
export interface StyleRun {
  readonly start: number;
  readonly end: number;
  readonly bold: boolean;
  readonly font: LineEvidence['font'];
}

/** What a source's format says of one line's looks: evidence for headings and titles, never a decision. */
export interface LineEvidence {
  /** Offsets into the normalised source text, the line's end excluded from nothing but its line break. */
  readonly start: number;
  readonly end: number;
  readonly bold: boolean;
  readonly centred: boolean;
  /** The typeface by the roles that 公文 gives it: 黑体, 楷体, 仿宋, 宋体; null where unknown. */
  readonly font: 'hei' | 'kai' | 'fangsong' | 'song' | null;
  /** The heading level that the format marks (h1 is 1, Word's 标题 1 is 1), or null. */
  readonly headingLevel: number | null;
  /** A label that the format keeps outside the text (Word's numbering), or null. */
  readonly numbering: string | null;
  /** The line's stretches of one look each, in order and without gaps; empty where only the line's own look is known. */
  readonly runs: readonly StyleRun[];
}
