import {
  packWord,
  writePageNumber,
  writeParagraph,
  type WordPage,
  type WordStyle,
} from './word-parts.ts';
import type { OfficeTable } from './office-table.ts';

const margin = 1134;
/** A4 on its side with the margins of official tables. */
const page: WordPage = {
  ...{ width: 16838, height: 11906, landscape: true, edge: 567 },
  margins: { top: margin, right: margin, bottom: margin, left: margin },
  footer: writePageNumber('PageNumber'),
};
const textWidth = page.width - 2 * margin;

const styles: readonly WordStyle[] = [
  { id: 'TableTitle', font: '方正小标宋简体', size: 36, align: 'center', after: 240 },
  { id: 'TableHeading', font: '黑体', size: 24, align: 'center', after: 0 },
  { id: 'TableText', font: '仿宋', size: 24, align: 'left', after: 0 },
  { id: 'TableNumber', font: '仿宋', size: 24, align: 'center', after: 0 },
  { id: 'PageNumber', font: '宋体', size: 28, align: 'center', after: 0 },
  { id: 'Source', font: '仿宋', size: 21, align: 'left', after: 0 },
];

/** A table as a Word file on A4 on its side: title, a heading row that repeats on each page, rows, source. */
export function formatDocxTable(table: OfficeTable): Uint8Array<ArrayBuffer> {
  const body = [
    writeParagraph(table.title, 'TableTitle'),
    writeTable(table),
    writeParagraph(table.source, 'Source'),
  ];
  return packWord(body.join(''), styles, page);
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
