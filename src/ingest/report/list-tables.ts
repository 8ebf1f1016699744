import { buildParts } from '#policy/tree/build-tree.ts';
import type { DraftDocument } from '#policy/tree/draft.ts';
import { readGrid } from '#policy/tree/table-grid.ts';
import { findTableLines } from '#policy/tree/table-lines.ts';
import type { Block, DocumentPart, Provision, Table } from '#policy/tree/tree.ts';

/** A table as the JSON of ingest has it. */
export interface InterchangeTable {
  readonly eId: string;
  /** The line above that names it, or null. */
  readonly caption: string | null;
  /** Its unit above it, and the notes below it. */
  readonly notes: readonly string[];
  readonly headRows: number;
  readonly headColumns: number;
  /** The words of each cell, paragraphs on lines of their own; null where a cell beside it or above it goes on. */
  readonly rows: readonly (readonly (string | null)[])[];
}

/** The tables of a document in reading order. */
export function* listTables(draft: DraftDocument): Generator<InterchangeTable> {
  for (const part of buildParts(draft)) yield* tablesIn(part);
}

function* tablesIn(part: DocumentPart): Generator<InterchangeTable> {
  for (const child of part.children) {
    if (child.type === 'table') yield toInterchange(child, part.children);
    else if (child.type === 'provision') yield* tablesIn(child);
  }
}

function toInterchange(table: Table, around: readonly (Block | Provision)[]): InterchangeTable {
  const { eId, headRows, headColumns } = table;
  const { title, notes } = findTableLines(around, table);
  const grid = readGrid(table);
  const rows = grid.map((row, at) =>
    row.map((cell, column) => {
      const goesOn =
        cell !== undefined && (cell === row[column - 1] || cell === grid[at - 1]?.[column]);
      return goesOn ? null : (cell?.children.map(({ text }) => text).join('\n') ?? '');
    }),
  );
  return {
    eId,
    caption: title?.text ?? null,
    notes: notes.map(({ text }) => text),
    headRows,
    headColumns,
    rows,
  };
}
