/** A cell of a spreadsheet as it is stored: text, nothing, or something of which text alone would tell a lie. */
export type Cell = string | null | NumberCell | OddCell;

/** A stored number with what its format says of it. */
export interface NumberCell {
  readonly kind: 'number';
  /** The number written plainly, as exact as the spreadsheet shows numbers (15 digits). */
  readonly text: string;
  readonly format: NumberFormat;
}

/** How a spreadsheet shows a number. */
export interface NumberFormat {
  /** How many decimals it always shows; null where it shows as many as there are. */
  readonly decimals: number | null;
  /** Whether it shows the number times 100 with a percent sign. */
  readonly isPercent: boolean;
  /** Whether it shows the number divided, as by thousands. */
  readonly isScaled: boolean;
  /** The words that it adds, or empty. */
  readonly words: string;
}

/** A cell that holds no text and no number. */
export interface OddCell {
  /** `year` is a day of which the format shows the year only. */
  readonly kind: 'date' | 'year' | 'error' | 'truth' | 'no-result' | 'merged';
  /** What can be shown of it. */
  readonly text: string;
}

/** A cell as a reader would see it named in a message. */
export function showCell(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'string' ? cell : cell.text;
}
