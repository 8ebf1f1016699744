import { countColumns, type DraftCell, type DraftTable } from '../../tree/draft.ts';

type Rows = DraftTable['rows'];

/** A cell that names others is no longer than this. */
const longestName = 30;

const year = /^(?:19|20)\d{2}\s?年?(?:度)?$/;
const value = /^(?!.*[年月日])[-+－−±≥≤＞＜<>约]?\s?[\d.,，]+\s?(?:[%％‰]|\p{Script=Han}{1,4})?$/u;
const nothing = /^(?:[-－—–/／…]+|无)?$/;

const titles =
  /^(?:序\s?号|编\s?号|.{0,6}(?:名\s?称|单\s?位|部\s?门|项\s?目|任\s?务|内\s?容|时\s?[限间]|日\s?期|备\s?注|类\s?别|指\s?标|责任人|地\s?[点址]|电\s?话|数\s?量|标\s?准|措\s?施|镇|村))$/;

/** Whether the words of a row are such as stand above columns. */
export function isTitled(row: readonly string[]): boolean {
  const named = row.filter((text) => titles.test(text)).length;
  return named >= 2 && named * 2 >= row.length;
}

/** How many rows and columns of a table name the others, by what stands in them. */
export function guessHead(rows: Rows): Pick<DraftTable, 'headRows' | 'headColumns'> {
  const headRows = countHeadRows(rows);
  return { headRows, headColumns: countHeadColumns(rows, headRows) };
}

function wordsOf({ paragraphs }: DraftCell): string {
  return paragraphs.join('').trim();
}

/** Whether the words of a cell are a number, with its unit or without; a year names something. */
export function isValue(text: string): boolean {
  return value.test(text) && !year.test(text);
}

function isName(cell: DraftCell): boolean {
  const text = wordsOf(cell);
  return text.length <= longestName && !isValue(text) && !/[。；]/.test(text);
}

/** The first row, and those below it while a cell above them spans several of their columns. */
function countHeadRows(rows: Rows, from = 0): number {
  const first = rows[from] ?? [];
  const [only] = first;
  if (from + 1 >= rows.length || only === undefined || !first.every(isName)) return from;
  const empty = first.filter((cell) => wordsOf(cell) === '');
  if (empty.length > 1 || empty.length === first.length) return from;
  // One cell as wide as the table names all of it, if what follows names its columns.
  if (first.length === 1 && only.columns > 1)
    return Math.max(from + 1, countHeadRows(rows, from + 1));
  const down = Math.max(...first.map((cell) => cell.rows));
  const parted = first.some(({ columns, rows: own }) => columns > 1 && own === 1);
  const below = parted ? (rows[from + 1] ?? []).every(isName) : false;
  const end = from + Math.max(down, below ? 2 : 1);
  return end < rows.length ? end : from + 1;
}

/** The columns of words before the first of numbers, without that of the units. */
function countHeadColumns(rows: Rows, headRows: number): number {
  const width = countColumns({ headRows, headColumns: 0, rows });
  const columns = Array.from({ length: width }, (_, at) => {
    const cells = rows.map((row) => row.filter(({ column }) => column === at + 1).map(wordsOf));
    return { heads: cells.slice(0, headRows).flat(), texts: cells.slice(headRows).flat() };
  });
  const named = columns.findIndex(({ texts }) => shareOf(texts, isWords) > 0.5);
  const valued = columns.findIndex(({ texts }, at) => at > named && shareOf(texts, isValue) >= 0.6);
  if (named < 0 || valued < 0) return 0;
  const end = columns.findIndex(
    ({ heads, texts }, at) =>
      at > named &&
      (at === valued ||
        heads.some((head) => unitHead.test(head)) ||
        shareOf(texts, isWords) <= 0.5),
  );
  return end;
}

const unitHead = /^(?:计量)?单\s*位$/;

function isWords(text: string): boolean {
  return text !== '' && !isValue(text) && !nothing.test(text);
}

function shareOf(texts: readonly string[], test: (text: string) => boolean): number {
  const filled = texts.filter((text) => !nothing.test(text));
  return filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
}
