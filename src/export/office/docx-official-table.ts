import { countGridColumns, readGrid } from '#policy/tree/table-grid.ts';
import type { Table, TableCell } from '#policy/tree/tree.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import { writeParagraph } from './word-parts.ts';

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const borders = sides
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

/** Writes a table of an official text for a Word file, as wide as its lines (in twentieths of a point), merged cells merged. */
export function writeOfficialTable(table: Table, width: number, style: string): string {
  const grid = readGrid(table);
  const columns = Math.max(1, countGridColumns(grid));
  const column = Math.floor(width / columns);
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${column * columns}" w:type="dxa"/>`,
    `<w:tblBorders>${borders}</w:tblBorders></w:tblPr>`,
    `<w:tblGrid>${`<w:gridCol w:w="${column}"/>`.repeat(columns)}</w:tblGrid>`,
    ...grid.map((places, at) => {
      const above = new Set(grid[at - 1]);
      const repeats = at < table.headRows ? '<w:tblHeader/>' : '';
      const cells = [...new Set(places)].map((cell) =>
        cell === undefined ? '' : writeCell(cell, above.has(cell), column, style),
      );
      return `<w:tr><w:trPr><w:cantSplit/>${repeats}</w:trPr>${cells.join('')}</w:tr>`;
    }),
    '</w:tbl>',
  ].join('');
}

/** A cell in one of its rows; below the first it only goes on. */
function writeCell(cell: TableCell, begun: boolean, column: number, style: string): string {
  const texts = begun ? [] : cell.children.map(({ text }) => toTypeset(text));
  const merged = cell.rows > 1 ? `<w:vMerge${begun ? '' : ' w:val="restart"'}/>` : '';
  const properties = [
    `<w:tcW w:w="${column * cell.columns}" w:type="dxa"/>`,
    cell.columns > 1 ? `<w:gridSpan w:val="${cell.columns}"/>` : '',
    merged,
    '<w:vAlign w:val="center"/>',
  ];
  // A cell must end with a paragraph, be it an empty one.
  const words = (texts.length === 0 ? [''] : texts).map((text) => writeParagraph(text, style));
  return `<w:tc><w:tcPr>${properties.join('')}</w:tcPr>${words.join('')}</w:tc>`;
}
