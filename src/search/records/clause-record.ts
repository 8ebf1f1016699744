/** A heading or a sentence of a record: its address, and where in the record's text it begins. */
export interface Piece {
  readonly eId: string;
  readonly start: number;
}

/** What search knows of one addressable provision: its own words, never those of a provision with its own record. */
export interface ClauseRecord {
  readonly document: string;
  readonly eId: string;
  /** Labels and headings from the outermost provision down to this one. */
  readonly path: readonly string[];
  /** The eId of the outermost provision, or its own where none is above it. */
  readonly section: string;
  /** Its own words in reading order, typeset. */
  readonly text: string;
  /** How many characters of the text are its own heading. */
  readonly headingLength: number;
  readonly pieces: readonly Piece[];
  readonly hasTarget: boolean;
  readonly hasCitation: boolean;
}

/** All records of one document, as /documents/<doc>/clauses.json holds them. */
export interface RecordFile {
  readonly document: string;
  readonly title: string;
  /** The year in which it was made, or null where that is not known. */
  readonly year: string | null;
  readonly records: readonly ClauseRecord[];
}

/** The address of a record's page, without a language. */
export function toRecordPath(record: Pick<ClauseRecord, 'document' | 'eId'>): string {
  return `/documents/${record.document}/${record.eId}/`;
}
