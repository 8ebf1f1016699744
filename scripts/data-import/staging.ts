import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CsvValue, formatCsvRows } from '#export/tables/csv.ts';
import type { StagedFiles } from '../writer/write-files.ts';

/** Tables of content/ to which rows are added, all of them or none. */
export interface Staging {
  /** Adds a row to a table of content/, whose columns are written first where it is new. */
  add(file: string, columns: readonly string[], row: readonly CsvValue[]): void;
  /** Writes what was added so far beside the places of the files, unless it is little: opening many files takes longer than writing them. */
  flush(): Promise<void>;
  /** Writes what is left. */
  finish(): Promise<void>;
  /** Puts the files in their places; their paths in the order of their names. */
  commit(): Promise<string[]>;
}

interface StagedTable {
  readonly columns: readonly string[];
  rows: (readonly CsvValue[])[];
  isBegun: boolean;
}

/** How many rows are kept before they are written. */
const most = 20_000;

/** Creates a staging in a folder of content; nothing there changes before `commit`. */
export function createStaging(folder: string, staged: StagedFiles): Staging {
  const tables = new Map<string, StagedTable>();
  let kept = 0;
  const write = async (): Promise<void> => {
    for (const [file, table] of tables) {
      if (!table.isBegun) await staged.add(file, [await readHead(join(folder, file), table)]);
      table.isBegun = true;
      if (table.rows.length > 0) await staged.add(file, [formatCsvRows(table.rows)]);
      table.rows = [];
    }
    kept = 0;
  };
  return {
    add: (file, columns, row) => {
      const table = tables.get(file) ?? { columns, rows: [], isBegun: false };
      tables.set(file, table);
      table.rows.push(row);
      kept += 1;
    },
    flush: async () => {
      if (kept >= most) await write();
    },
    finish: write,
    commit: () => staged.commit(),
  };
}

/** What stands in a table before its new rows. */
async function readHead(path: string, { columns }: StagedTable): Promise<string> {
  if (!existsSync(path)) return formatCsvRows([columns]);
  const text = await readFile(path, 'utf8');
  return text.endsWith('\n') ? text : `${text}\n`;
}
