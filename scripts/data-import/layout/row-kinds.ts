import { foldWidth, splitNoteMarks } from '#schema/signs/note-signs.ts';
import { type Cell, showCell } from '../sheet/cell.ts';
import type { SheetRow } from '../sheet/sheet.ts';
import type { HeadingContext } from './heading.ts';
import type { ValueLayout } from './layout.ts';

/** What a row below the header is: values, or something that is passed over and said to be. */
export type RowKind =
  | 'values'
  /** An editor asked for it. */
  | 'asked'
  /** The header once more, or a row that numbers the columns. */
  | 'header'
  /** Words below or between the values: 注：…, 填报人：…. */
  | 'words';

const footer =
  /^(?:注|附注|说明|备注|填报|填表|制表|编制|审核|复核|校对|单位负责人|负责人|分管|统计|联系|报出|报送|数据来源|资料来源|来源|截[至止]|\d{4}年\d{1,2}月\d{1,2}日$)/;

/** Creates a function that tells what the rows of a table are. */
export function createRowSorter(
  layout: ValueLayout,
  { places, mapping }: Pick<HeadingContext, 'places' | 'mapping'>,
): (row: SheetRow) => RowKind {
  const { fields, skipped } = layout;
  const names = [fields.get('place'), fields.get('indicator'), ...skipped].filter(
    (column) => column !== undefined,
  );
  const placeColumn = fields.get('place');
  const isAsked = ({ cells }: SheetRow): boolean =>
    names.some((column) => {
      const text = showCell(cells[column]).trim();
      return text !== '' && mapping.skips(text);
    });
  const hasNumber = ({ cells }: SheetRow): boolean =>
    layout.values.some(({ column }) => isNumber(cells[column] ?? null));
  return (row) => {
    if (!mapping.isEmpty && isAsked(row)) return 'asked';
    if (row.number <= layout.row + 2 && isNumbered(row)) return 'header';
    const place = placeColumn === undefined ? null : (row.cells[placeColumn] ?? null);
    if (typeof place === 'string' && places.find(place).length > 0) return 'values';
    if (isHeaderAgain(row, layout)) return 'header';
    return !hasNumber(row) && isWords(row, layout) ? 'words' : 'values';
  };
}

function isNumber(cell: Cell): boolean {
  if (cell === null) return false;
  if (typeof cell === 'object') return cell.kind === 'number';
  return /^\s*[-+−]?\d(?!\d{3}[-./年]\d)/.test(foldWidth(cell));
}

/** The header is repeated on each page of long tables. */
function isHeaderAgain(row: SheetRow, { labels }: ValueLayout): boolean {
  const filled = listTexts(row);
  return filled.length > 1 && filled.every(({ column, text }) => isOfLabel(text, labels[column]));
}

/** Some forms number their columns below the header: 甲, 1, 2, 3. */
function isNumbered(row: SheetRow): boolean {
  const texts = listTexts(row).map(({ text }) => text);
  const numbers = texts.filter((text) => /^\d+$/.test(text));
  const letters = texts.filter((text) => !/^\d+$/.test(text)).join('');
  const areCounted = numbers.every((text, index) => text === String(index + 1));
  return /^(?:栏次|甲(?:乙丙?)?)$/.test(letters) && numbers.length > 1 && areCounted;
}

function listTexts({ cells }: SheetRow): { column: number; text: string }[] {
  return cells
    .map((cell, column) => ({ column, text: showCell(cell).trim() }))
    .filter(({ text }) => text !== '');
}

/** Whether a text is one of those that stand over a column. */
function isOfLabel(text: string, label = ''): boolean {
  return (
    label
      .slice(label.indexOf(' ') + 1)
      .split('/')
      .includes(text) || label.endsWith(` ${text}`)
  );
}

function isWords(row: SheetRow, { values }: ValueLayout): boolean {
  const filled = listTexts(row);
  const [first] = filled;
  if (!first) return false;
  if (footer.test(first.text) || isNote(first.text)) return true;
  const isOne = filled.every(({ text }) => text === first.text);
  return isOne && values.every(({ column }) => column !== first.column);
}

/** Whether a text begins with the mark that it explains: ①2014年为快报数. */
function isNote(text: string): boolean {
  const split = splitNoteMarks(text);
  return split !== null && text.startsWith(split.marks) && split.text.length > 1;
}
