import { parseDateLine } from '#policy/text/dates.ts';
import { countColumns, type DraftTable } from '#policy/tree/draft.ts';
import { isSignature } from '#policy/tree/roles.ts';

/** A cell with more than this holds the text of a page, not of a table. */
const longestCell = 1500;

/** Whether a table holds data, and does not only set out a page: two columns and two rows are filled, no cell holds nearly all, and it is no block of signatures. */
export function isDataTable(table: DraftTable, saysHead: boolean): boolean {
  const lengths = listFilled(table).map((row) => row.map((text) => text.length));
  const all = lengths.flat();
  const whole = all.reduce((sum, length) => sum + length, 0);
  const most = Math.max(0, ...all);
  const sideBySide = lengths.filter((row) => row.length > 1).length;
  if (countColumns(table) < 2 || sideBySide < 2) return saysHead && sideBySide > 0;
  if (saysHead) return true;
  return !isSignatureBlock(table) && most <= Math.min(longestCell, Math.max(200, whole * 0.6));
}

/** Whether a table that holds no data plainly sets something out: a box, one row, a single column, signatures. */
export function setsOut(table: DraftTable): boolean {
  const sideBySide = listFilled(table).filter((row) => row.length > 1).length;
  return countColumns(table) < 2 || sideBySide < 2 || isSignatureBlock(table);
}

/** Whether the cells of a table hold only those who sign and, in the last row, the dates. */
function isSignatureBlock(table: DraftTable): boolean {
  const rows = listFilled(table).filter((row) => row.length > 0);
  const isDate = (text: string): boolean => parseDateLine(text) !== null;
  return (
    rows.length <= 4 &&
    rows.at(-1)?.every(isDate) === true &&
    rows.slice(0, -1).every((row) => row.every((text) => isSignature(text) || isDate(text)))
  );
}

/** The words of the cells of each row that are not empty. */
function listFilled({ rows }: DraftTable): string[][] {
  return rows.map((row) =>
    row.map(({ paragraphs }) => paragraphs.join('')).filter((text) => text !== ''),
  );
}
