import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

/** A sheet of a test workbook: its rows as the XML of their cells. */
export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly state?: 'hidden';
  readonly merges?: readonly string[];
  /** The XML of its columns. */
  readonly columns?: string;
  /** The numbers of the rows that are hidden. */
  readonly hiddenRows?: readonly number[];
}

/** The formats of the test workbook, in the order of their numbers. */
const formats = ['General', '0.00', '0.0%', 'yyyy-mm-dd', '0!.0,', '0.0'];

/** Writes a small workbook; cells come from `text`, `number` and their kind. */
export function writeWorkbook(file: string, sheets: readonly TestSheet[]): void {
  const names = sheets.map(({ name, state }, index) => {
    const attributes = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}"${attributes}/>`;
  });
  const links = sheets.map(
    (_, index) =>
      `<Relationship Id="r${index + 1}" Type="x/worksheet" Target="s${index + 1}.xml"/>`,
  );
  const codes = formats.map((code, id) => `<numFmt numFmtId="${200 + id}" formatCode="${code}"/>`);
  const styles = formats.map((_, id) => `<xf numFmtId="${200 + id}"/>`);
  const parts = new Map([
    ['xl/workbook.xml', `<workbook xmlns:r="r"><sheets>${names.join('')}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `<Relationships>${links.join('')}</Relationships>`],
    [
      'xl/styles.xml',
      `<styleSheet><numFmts>${codes.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
    ],
    ...sheets.map((sheet, index): [string, string] => [`xl/s${index + 1}.xml`, writeSheet(sheet)]),
  ]);
  const packed = [...parts].map(([name, xml]): [string, Uint8Array] => [name, strToU8(xml)]);
  writeFileSync(file, zipSync(Object.fromEntries(packed)));
}

/** A cell of text. */
export function text(words: string): string {
  return `<c t="inlineStr"><is><t>${words}</t></is></c>`;
}

/** A stored number in one of the formats. */
export function number(stored: string, format = 0): string {
  return `<c s="${format}"><v>${stored}</v></c>`;
}

/** An empty cell. */
export const empty = '<c/>';

/** A formula with its stored result, or without. */
export function formula(result: string | null): string {
  return `<c><f>A1+1</f>${result === null ? '' : `<v>${result}</v>`}</c>`;
}

function writeSheet({ rows, merges = [], columns = '', hiddenRows = [] }: TestSheet): string {
  const body = rows.map((cells, index) => {
    const hidden = hiddenRows.includes(index + 1) ? ' hidden="1"' : '';
    return `<row r="${index + 1}"${hidden}>${cells.join('')}</row>`;
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const cols = columns === '' ? '' : `<cols>${columns}</cols>`;
  return `<worksheet>${cols}<sheetData>${body.join('')}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`;
}
