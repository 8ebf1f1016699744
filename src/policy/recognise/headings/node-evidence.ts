/** Why one label was taken for a provision, for the report. */
export interface NodeEvidence {
  /** Offsets of the label in the source. */
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** How sure the reading is, from 0 to 1. */
  readonly confidence: number;
  /** What speaks for and against it, in words. */
  readonly reasons: readonly string[];
}
