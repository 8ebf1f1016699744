import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ImportProblem } from './sheet/problem.ts';

/** The spreadsheets that were named; of a folder those in it. Throws an ImportProblem where there is none. */
export function listFiles(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    if (statSync(name, { throwIfNoEntry: false })?.isDirectory() !== true) return [name];
    // A spreadsheet that is open leaves a file beside it that begins with ~$.
    const found = readdirSync(name).filter((file) => /^(?!~\$|\.).*\.(csv|xlsx)$/i.test(file));
    if (found.length === 0) throw new ImportProblem('unreadable', name, '.csv, .xlsx');
    return found.sort().map((file) => join(name, file));
  });
}
