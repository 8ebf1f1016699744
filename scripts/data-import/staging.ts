import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type CsvValue, formatCsvRows } from '#export/tables/csv.ts';

/** Files that are written beside their places and put there all together, or not at all. */
export interface Staging {
  /** Adds a row to a table of content/, whose columns are written first where it is new. */
  add(file: string, columns: readonly string[], row: readonly CsvValue[]): void;
  /** Writes what was added so far beside the places of the files, unless it is little: opening many files takes longer than writing them. */
  flush(): Promise<void>;
  /** Writes what is left. */
  finish(): Promise<void>;
  /** Puts the files in their places; their paths in the order of their names. */
  commit(): Promise<string[]>;
  /** Takes everything away that was written. */
  discard(): Promise<void>;
}

interface StagedFile {
  readonly columns: readonly string[];
  rows: (readonly CsvValue[])[];
  isBegun: boolean;
}

/** How many rows are kept before they are written. */
const most = 20_000;

/** Creates a staging in a folder of content; nothing there changes before `commit`. */
export function createStaging(folder: string): Staging {
  const files = new Map<string, StagedFile>();
  let kept = 0;
  const place = (file: string): string => join(folder, file);
  // A name that begins with a dot is no content, so a build that runs meanwhile does not see it.
  const beside = (file: string): string =>
    join(folder, dirname(file), `.${file.slice(file.lastIndexOf('/') + 1)}.part`);
  const begin = async (file: string, { columns }: StagedFile): Promise<void> => {
    await mkdir(dirname(place(file)), { recursive: true });
    if (!existsSync(place(file))) {
      await writeFile(beside(file), formatCsvRows([columns]));
      return;
    }
    const text = await readFile(place(file), 'utf8');
    await writeFile(beside(file), text.endsWith('\n') ? text : `${text}\n`);
  };
  const write = async (): Promise<void> => {
    for (const [file, staged] of files) {
      if (!staged.isBegun) await begin(file, staged);
      staged.isBegun = true;
      if (staged.rows.length > 0) await appendFile(beside(file), formatCsvRows(staged.rows));
      staged.rows = [];
    }
    kept = 0;
  };
  return {
    add: (file, columns, row) => {
      const staged = files.get(file) ?? { columns, rows: [], isBegun: false };
      files.set(file, staged);
      staged.rows.push(row);
      kept += 1;
    },
    flush: async () => {
      if (kept >= most) await write();
    },
    finish: write,
    commit: async () => {
      const names = [...files.keys()].sort();
      for (const file of names) await rename(beside(file), place(file));
      return names.map(place);
    },
    discard: async () => {
      for (const file of files.keys()) await rm(beside(file), { force: true });
    },
  };
}
