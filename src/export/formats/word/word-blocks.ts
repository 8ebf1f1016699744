import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { countGridColumns, readGrid } from '#policy/tree/table-grid.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import type {
  Block,
  DocumentPart,
  Paragraph as OfficialParagraph,
  Provision,
  Table as OfficialTable,
  TableCell as OfficialCell,
} from '#policy/tree/tree.ts';
import { toShownLabel, type WordNumbers } from './word-numbers.ts';
import { textWidth, twoCharacters, type StyleName } from './word-styles.ts';

/** A paragraph or table of a Word file. */
export type WordBlock = Paragraph | Table;

const deepestHeading = 4;

const rolesOf: Readonly<Record<OfficialParagraph['role'], StyleName>> = {
  text: 'Text',
  addressee: 'Flush',
  date: 'Closing',
  signature: 'Closing',
  'attachment-list': 'Text',
  note: 'Text',
  'table-title': 'TableTitle',
  'table-unit': 'TableUnit',
  'table-note': 'Note',
  imprint: 'Flush',
  dateline: 'Text',
};

/** Writes a part of a text, of which so many provisions stand above. */
interface BlockWriter {
  readonly writePart: (part: DocumentPart, level: number) => WordBlock[];
}

/** Writes the words of a text as a Word file has them: the source's, with the signs of their pages, for who copies from both must have the same. */
export function createBlockWriter({ given }: WordNumbers): BlockWriter {
  const writePart = (part: DocumentPart, level: number): WordBlock[] => {
    if (part.type === 'provision') return writeProvision(part, level);
    const title = part.type === 'attachment' ? [writeTitle(part.title, true)] : [];
    return [...title, ...part.children.flatMap((child) => writeChild(child, level))];
  };
  const writeChild = (child: Block | Provision, level: number): WordBlock[] =>
    child.type === 'provision' ? writeProvision(child, level) : writeBlock(child);
  const writeProvision = (provision: Provision, level: number): WordBlock[] => {
    const { children, heading, headingEnd, label } = provision;
    const [first, ...others] = children;
    // For want of a heading the provision begins in the line of its label.
    const opens = heading === null && first?.type === 'paragraph';
    const rest = opens ? others : children;
    const words = opens ? headingEnd + first.text : (heading ?? '') + headingEnd;
    const style: StyleName =
      heading === null
        ? 'Text'
        : (`Heading${Math.min(level, deepestHeading) as 1 | 2 | 3 | 4}` as const);
    const number = given.get(provision.eId);
    const shown = toTypeset(label + words).slice(label.length);
    return [
      new Paragraph({
        style,
        ...(number && {
          numbering: { reference: number.list, level: number.level },
          // The indent of a level would be that of its style otherwise.
          indent: { left: 0, firstLine: twoCharacters },
        }),
        children: toRuns(number ? shown : toShownLabel(provision) + shown),
      }),
      ...rest.flatMap((child) => writeChild(child, level + 1)),
    ];
  };
  return { writePart };
}

/** A title; that of an attachment begins a page. */
export function writeTitle(title: string, pageBreakBefore = false): Paragraph {
  return new Paragraph({ style: 'Title', pageBreakBefore, children: toRuns(toTypeset(title)) });
}

function writeBlock(block: Block): WordBlock[] {
  switch (block.type) {
    case 'paragraph':
      return [writeWords(block.text, rolesOf[block.role])];
    case 'footnote':
      return [
        writeWords(`${block.mark} ${block.children.map(({ text }) => text).join('')}`, 'Note'),
      ];
    case 'table':
      return [writeTable(block), writeWords('', 'Cell')];
  }
}

/** Official words, set as on their page. */
function writeWords(words: string, style: StyleName): Paragraph {
  return new Paragraph({ style, children: toRuns(toTypeset(words)) });
}

function toRuns(text: string): TextRun[] {
  return text === '' ? [] : [new TextRun(text)];
}

const border = { style: BorderStyle.SINGLE, size: 4, space: 0, color: 'auto' };

/** A table as wide as a line, its head on every page, merged cells merged. */
function writeTable(table: OfficialTable): Table {
  const grid = readGrid(table);
  const columns = Math.max(1, countGridColumns(grid));
  const column = Math.floor(textWidth / columns);
  const rows = grid.map((places, at) => {
    const above = new Set(grid[at - 1]);
    const cells = [...new Set(places)].filter((cell) => cell !== undefined);
    return new TableRow({
      cantSplit: true,
      tableHeader: at < table.headRows,
      children: cells.map((cell) => writeCell(cell, above.has(cell), column)),
    });
  });
  return new Table({
    width: { size: column * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => column),
    layout: TableLayoutType.FIXED,
    borders: {
      ...{ top: border, bottom: border, left: border, right: border },
      ...{ insideHorizontal: border, insideVertical: border },
    },
    rows,
  });
}

/** A cell in one of its rows; below the first it only goes on. */
function writeCell(cell: OfficialCell, begun: boolean, column: number): TableCell {
  const texts = begun ? [] : cell.children.map(({ text }) => text);
  return new TableCell({
    width: { size: column * cell.columns, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(cell.columns > 1 && { columnSpan: cell.columns }),
    ...(cell.rows > 1 && {
      verticalMerge: begun ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART,
    }),
    // A cell must end with a paragraph, be it an empty one.
    children: (texts.length === 0 ? [''] : texts).map((text) => writeWords(text, 'Cell')),
  });
}
