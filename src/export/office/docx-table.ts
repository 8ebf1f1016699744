import { packOffice, writeContentTypes, writeRelations } from './office-package.ts';
import { escapeXml } from '../xml.ts';
import type { OfficeTable } from './office-table.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Lengths in twentieths of a point: A4 on its side with the margins of official tables. */
const page = { width: 16838, height: 11906, margin: 1134 };
const textWidth = page.width - 2 * page.margin;

/** A table as a Word file on A4 on its side: title, a heading row that repeats on each page, rows, source. */
export function formatDocxTable(table: OfficeTable): Uint8Array<ArrayBuffer> {
  return packOffice({
    '[Content_Types].xml': writeContentTypes({
      'word/document.xml': `${type}.document.main+xml`,
      'word/styles.xml': `${type}.styles+xml`,
      'word/footer1.xml': `${type}.footer+xml`,
    }),
    '_rels/.rels': writeRelations([['officeDocument', 'word/document.xml']]),
    'word/document.xml': writeDocument(table),
    'word/_rels/document.xml.rels': writeRelations([
      ['styles', 'styles.xml'],
      ['footer', 'footer1.xml'],
    ]),
    'word/styles.xml': writeStyles(),
    'word/footer1.xml': writeFooter(),
  });
}

function writeDocument(table: OfficeTable): string {
  const { width, height, margin } = page;
  const margins = ['top', 'right', 'bottom', 'left'].map((side) => `w:${side}="${margin}"`);
  return [
    `<w:document xmlns:w="${main}" xmlns:r="${relations}"><w:body>`,
    writeParagraph(table.title, 'TableTitle'),
    writeTable(table),
    writeParagraph(table.source, 'Source'),
    '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/>',
    `<w:pgSz w:w="${width}" w:h="${height}" w:orient="landscape"/>`,
    `<w:pgMar ${margins.join(' ')} w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`,
    '</w:body></w:document>',
  ].join('');
}

function writeTable({ columns, rows }: OfficeTable): string {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((textWidth * width) / whole));
  const headings = columns.map(({ heading }) => heading);
  const styles = (index: number): string =>
    columns[index]?.centred === true ? 'TableNumber' : 'TableText';
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const borders = sides.map(
    (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`,
  );
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/>`,
    `<w:tblBorders>${borders.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    writeRow(headings, { widths, styles: () => 'TableHeading', repeats: true }),
    ...rows.map((cells) => writeRow(cells, { widths, styles, repeats: false })),
    '</w:tbl>',
  ].join('');
}

/** How a row is written: the width and style of each cell, and whether it repeats at the head of each page. */
interface RowForm {
  readonly widths: readonly number[];
  readonly styles: (index: number) => string;
  readonly repeats: boolean;
}

function writeRow(cells: readonly string[], { widths, styles, repeats }: RowForm): string {
  const written = cells.map((text, index) => {
    const width = `<w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/>`;
    return `<w:tc><w:tcPr>${width}<w:vAlign w:val="center"/></w:tcPr>${writeParagraph(text, styles(index))}</w:tc>`;
  });
  const properties = `<w:cantSplit/>${repeats ? '<w:tblHeader/>' : ''}`;
  return `<w:tr><w:trPr>${properties}</w:trPr>${written.join('')}</w:tr>`;
}

/** The number of the page, as official papers have it: — 1 —. */
function writeFooter(): string {
  const run = (inner: string): string => `<w:r>${inner}</w:r>`;
  const field = (kind: string): string => run(`<w:fldChar w:fldCharType="${kind}"/>`);
  return [
    `<w:ftr xmlns:w="${main}"><w:p><w:pPr><w:pStyle w:val="PageNumber"/></w:pPr>`,
    run('<w:t xml:space="preserve">— </w:t>'),
    field('begin'),
    run('<w:instrText xml:space="preserve"> PAGE </w:instrText>'),
    field('end'),
    run('<w:t xml:space="preserve"> —</w:t>'),
    '</w:p></w:ftr>',
  ].join('');
}

function writeParagraph(text: string, style: string): string {
  const run = text === '' ? '' : `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run}</w:p>`;
}

function writeStyles(): string {
  return [
    `<w:styles xmlns:w="${main}">`,
    writeStyle('TableTitle', { font: '方正小标宋简体', size: 36, align: 'center', after: 240 }),
    writeStyle('TableHeading', { font: '黑体', size: 24, align: 'center', after: 0 }),
    writeStyle('TableText', { font: '仿宋', size: 24, align: 'left', after: 0 }),
    writeStyle('TableNumber', { font: '仿宋', size: 24, align: 'center', after: 0 }),
    writeStyle('PageNumber', { font: '宋体', size: 28, align: 'center', after: 0 }),
    writeStyle('Source', { font: '仿宋', size: 21, align: 'left', after: 0 }),
    '</w:styles>',
  ].join('');
}

/** A paragraph style; sizes in half points. */
function writeStyle(
  id: string,
  { font, size, align, after }: { font: string; size: number; align: string; after: number },
): string {
  const fonts = `w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${font}"`;
  return [
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>`,
    `<w:pPr><w:spacing w:before="0" w:after="${after}"/><w:jc w:val="${align}"/></w:pPr>`,
    `<w:rPr><w:rFonts ${fonts}/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`,
  ].join('');
}
