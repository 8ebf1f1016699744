import type { Encoding } from './encodings.ts';

/** How a sheet comes: as text in an encoding, as a workbook, or as a page named .xls. */
export type Make = Encoding | 'xlsx' | 'html .xls';

/** A sheet as an office sends it, and what a careful clerk makes of it. Towns are real; values are made up. */
export interface SheetCase {
  /** The kind of header. */
  readonly header: string;
  readonly unit: string;
  readonly make: Make;
  /** Its rows, a line each, cells between bars; `<` is merged with the cell to its left, `^` with the one above. */
  readonly rows: string;
  /** The options of the command beside source, status and confidence. */
  readonly options?: readonly string[];
  /** `indicator place year period value unit` of each value that is written; null where the sheet is refused. */
  readonly values: readonly string[] | null;
  /** `kind row column` of each finding; none where the sheet is read. */
  readonly findings?: readonly string[];
}
