import { packOffice, writeContentTypes, writeRelations } from './office-package.ts';
import { escapeXml } from '../xml.ts';
import { guardCell } from '#schema/tables/formula-cells.ts';
import type { OfficeTable } from './office-table.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The rows above the first row of the table: title and headings. */
const headRows = 2;
const styles = { plain: 0, title: 1, heading: 2, cell: 3, centred: 4 } as const;

/** Points; programs do not find the height of wrapped text by themselves when they open a file. */
const lineHeight = 16;

/** Numbers stand in the styles after those, a style for each number of decimals up to six. */
const firstNumber = 5;
const mostDecimals = 6;

/** So many digits a spreadsheet keeps of a number. */
const mostDigits = 15;

/** Tables as an Excel workbook, a sheet each: title, headings that stay in view, rows, source. Cells are text, none of which begins as a formula, but for those of numeric columns. */
export function formatXlsx(...tables: readonly OfficeTable[]): Uint8Array<ArrayBuffer> {
  const sheets = tables.map((table, index) => ({
    table,
    path: `worksheets/sheet${index + 1}.xml`,
  }));
  return packOffice({
    '[Content_Types].xml': writeContentTypes({
      'xl/workbook.xml': `${type}.sheet.main+xml`,
      ...Object.fromEntries(sheets.map(({ path }) => [`xl/${path}`, `${type}.worksheet+xml`])),
      'xl/styles.xml': `${type}.styles+xml`,
    }),
    '_rels/.rels': writeRelations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': writeWorkbook(tables.map(({ name }) => name)),
    'xl/_rels/workbook.xml.rels': writeRelations([
      ...sheets.map(({ path }) => ['worksheet', path] as const),
      ['styles', 'styles.xml'],
    ]),
    ...Object.fromEntries(sheets.map(({ path, table }) => [`xl/${path}`, writeSheet(table)])),
    'xl/styles.xml': writeStyles(),
  });
}

function writeWorkbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = names.map(
    (name, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escapeXml(name)}'!$${headRows}:$${headRows}</definedName>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`;
}

function writeSheet({ title, columns, rows, source }: OfficeTable): string {
  const last = toColumn(columns.length - 1);
  const sourceRow = rows.length + headRows + 1;
  const widths = columns.map(
    // Excel counts widths in Latin digits: two to a Chinese character.
    ({ width }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width * 2}" customWidth="1"/>`,
  );
  const body = [
    writeRow(1, [title], { style: () => styles.title, lines: 2 }),
    writeRow(
      headRows,
      columns.map(({ heading }) => heading),
      { style: () => styles.heading, lines: 1.5 },
    ),
    ...rows.map((cells, index) =>
      writeRow(headRows + 1 + index, cells, {
        style: (column) => (columns[column]?.centred === true ? styles.centred : styles.cell),
        isNumber: (column) => columns[column]?.numeric === true,
        lines: countLines(cells, columns),
      }),
    ),
    writeRow(sourceRow, [source], { style: () => styles.plain, lines: 2 }),
  ];
  return [
    `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${headRows}" topLeftCell="A${headRows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<cols>${widths.join('')}</cols><sheetData>${body.join('')}</sheetData>`,
    `<mergeCells count="2"><mergeCell ref="A1:${last}1"/><mergeCell ref="A${sourceRow}:${last}${sourceRow}"/></mergeCells>`,
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter></worksheet>',
  ].join('');
}

/** The lines that the longest cell of a row takes in its column, two Latin characters to a Chinese one. */
function countLines(cells: readonly string[], columns: OfficeTable['columns']): number {
  const lines = cells.map((text, index) => {
    const characters = [...text].reduce((sum, one) => sum + (one < '\u0100' ? 0.5 : 1), 0);
    return Math.ceil((characters + 1) / (columns[index]?.width ?? 1));
  });
  return Math.max(1, ...lines);
}

interface RowLooks {
  readonly style: (column: number) => number;
  readonly lines: number;
  readonly isNumber?: (column: number) => boolean;
}

function writeRow(
  number: number,
  cells: readonly string[],
  { isNumber, style, lines }: RowLooks,
): string {
  const written = cells.map((text, index) => {
    const at = `r="${toColumn(index)}${number}"`;
    const decimals = isNumber?.(index) === true ? countDecimals(text) : null;
    if (decimals !== null) return `<c ${at} s="${firstNumber + decimals}"><v>${text}</v></c>`;
    const place = `${at} s="${style(index)}"`;
    if (text === '') return `<c ${place}/>`;
    return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(guardCell(text))}</t></is></c>`;
  });
  const height = lines * lineHeight;
  return `<row r="${number}" ht="${height}" customHeight="1">${written.join('')}</row>`;
}

/** The decimals of a number that a spreadsheet keeps to the digit; null for what is text. */
function countDecimals(text: string): number | null {
  const [, whole, decimals = ''] = /^-?(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined || whole.length + decimals.length > mostDigits) return null;
  return decimals.length > mostDecimals ? null : decimals.length;
}

/** A, B … Z, AA … AZ; no table of ours is wider than that. */
function toColumn(index: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (index % 26));
  return index < 26 ? letter : `A${letter}`;
}

function writeStyles(): string {
  const side = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`;
  const borders = ['left', 'right', 'top', 'bottom'].map(side).join('');
  const font = (size: number, bold = ''): string =>
    `<font>${bold}<sz val="${size}"/><name val="宋体"/></font>`;
  const centred = '<alignment horizontal="center" vertical="center" wrapText="1"/>';
  const wrapped = '<alignment vertical="center" wrapText="1"/>';
  const format = (fontId: number, borderId: number, alignment: string, numFmtId = 49): string =>
    `<xf numFmtId="${numFmtId}" fontId="${fontId}" fillId="0" borderId="${borderId}" xfId="0" applyAlignment="1" applyBorder="1" applyFont="1" applyNumberFormat="1">${alignment}</xf>`;
  // The first 164 numbers of formats belong to the spreadsheet.
  const decimals = Array.from({ length: mostDecimals + 1 }, (_, count) => count);
  const formats = decimals.map(
    (count) =>
      `<numFmt numFmtId="${164 + count}" formatCode="0${count === 0 ? '' : `.${'0'.repeat(count)}`}"/>`,
  );
  const numbers = decimals.map((count) =>
    format(0, 1, '<alignment vertical="center"/>', 164 + count),
  );
  return [
    `<styleSheet xmlns="${main}">`,
    `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
    `<fonts count="3">${font(11)}${font(16, '<b/>')}${font(11, '<b/>')}</fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${borders}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${firstNumber + numbers.length}">${format(0, 0, wrapped)}${format(1, 0, centred)}${format(2, 1, centred)}${format(0, 1, wrapped)}${format(0, 1, centred)}${numbers.join('')}</cellXfs>`,
    '</styleSheet>',
  ].join('');
}
