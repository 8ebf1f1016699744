import { formatDocxTable } from '#export/office/docx-table.ts';
import { formatXlsx } from '#export/office/xlsx-table.ts';

/** What an office file of the tasks shown says beside them. */
interface ShownWords {
  /** What the page is called. */
  readonly heading: string;
  /** The name of the sheet in a workbook. */
  readonly sheet: string;
  /** Where the tasks are shown so. */
  readonly source: string;
}

/** The columns of the table of the page, in characters of Chinese. */
const widths = [4, 28, 12, 7, 8, 7, 12];
/** The number and the deadline. */
const centred = new Set([0, 5]);

/** The rows of a table as a Word file or an Excel workbook, headings first: the same form as the files beside the page. */
export function writeShownFile(
  format: 'docx' | 'xlsx',
  [headings = [], ...rows]: readonly (readonly string[])[],
  { heading, sheet, source }: ShownWords,
): Uint8Array<ArrayBuffer> {
  const columns = headings.map((words, index) => {
    return { heading: words, width: widths[index] ?? 8, centred: centred.has(index) };
  });
  const table = { title: heading, name: sheet, columns, rows, source };
  return format === 'docx' ? formatDocxTable(table) : formatXlsx(table);
}
