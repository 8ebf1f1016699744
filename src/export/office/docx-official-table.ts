import type { Table, TableCell } from '#policy/tree/tree.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import { writeParagraph } from './word-parts.ts';

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const borders = sides
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

/** What stands in one place of a row: a cell, or the lower part of one that began above. */
interface Place {
  readonly cell: TableCell;
  readonly begun: boolean;
}

/** Writes a table of an official text for a Word file, as wide as its lines (in twentieths of a point), merged cells merged. */
export function writeOfficialTable(table: Table, width: number, style: string): string {
  const grid = layOut(table);
  const columns = Math.max(1, ...(grid[0] ?? []).map(({ cell }) => cell.column + cell.columns - 1));
  const column = Math.floor(width / columns);
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${column * columns}" w:type="dxa"/>`,
    `<w:tblBorders>${borders}</w:tblBorders></w:tblPr>`,
    `<w:tblGrid>${`<w:gridCol w:w="${column}"/>`.repeat(columns)}</w:tblGrid>`,
    ...grid.map((places, at) => {
      const repeats = at < table.headRows ? '<w:tblHeader/>' : '';
      const cells = places.map((place) => writeCell(place, column, style));
      return `<w:tr><w:trPr><w:cantSplit/>${repeats}</w:trPr>${cells.join('')}</w:tr>`;
    }),
    '</w:tbl>',
  ].join('');
}

/** The places of each row from left to right; a cell of several rows stands in each of them. */
function layOut({ children }: Table): Place[][] {
  const rows: Place[][] = children.map(() => []);
  for (const [top, { children: cells }] of children.entries()) {
    for (const cell of cells) {
      for (let down = 0; down < cell.rows; down += 1) {
        rows[top + down]?.push({ cell, begun: down > 0 });
      }
    }
  }
  return rows.map((row) => row.toSorted((a, b) => a.cell.column - b.cell.column));
}

function writeCell({ cell, begun }: Place, column: number, style: string): string {
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
