/** A column by its heading. */
export interface OfficeColumn {
  readonly heading: string;
  /** In characters of Chinese. */
  readonly width: number;
  /** Whether short words or numbers stand in its middle. */
  readonly centred?: boolean;
  /** Whether a workbook holds its numbers as numbers, with as many decimals as they are written with. */
  readonly numeric?: boolean;
}

/** A table for an office program: whole columns of text, an empty cell left blank. */
export interface OfficeTable {
  readonly title: string;
  /** The name of the sheet in a workbook. */
  readonly name: string;
  readonly columns: readonly OfficeColumn[];
  readonly rows: readonly (readonly string[])[];
  /** A line under the table that says where it comes from, and what must be said with it. */
  readonly source: string;
}
