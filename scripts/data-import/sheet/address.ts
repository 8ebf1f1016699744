/** The column of an address like `AB12`, counted from 0; null where it names none. */
export function toColumn(address: string): number | null {
  let column = 0;
  for (const letter of address) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column === 0 ? null : column - 1;
}

/** The letters of a column counted from 0: A, B, … Z, AA. */
export function toLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : toLetters(Math.floor(column / 26) - 1) + last;
}

/** A rectangle of cells; rows from 1, columns from 0, all inclusive. */
export interface Region {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The rectangle of a range like `A1:C3`, or null. */
export function parseRegion(range: string): Region | null {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range);
  const [, from = '', top = '', to = '', bottom = ''] = match ?? [];
  const firstColumn = toColumn(from);
  const lastColumn = toColumn(to);
  if (firstColumn === null || lastColumn === null) return null;
  return { firstRow: Number(top), lastRow: Number(bottom), firstColumn, lastColumn };
}
