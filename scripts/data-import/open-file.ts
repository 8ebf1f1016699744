import { open, stat } from 'node:fs/promises';
import { errorCode } from '../command/error-code.ts';
import { openCsv } from './csv/open-csv.ts';
import { beginsPage, openHtml } from './html/open-html.ts';
import { ImportProblem } from './sheet/problem.ts';
import type { OpenedFile } from './sheet/sheet.ts';
import { openXlsx } from './xlsx/read-xlsx.ts';

/** Opens a spreadsheet by what it is, whatever it is called. Throws an ImportProblem when it is none. */
export async function openFile(file: string): Promise<OpenedFile> {
  const start = await readStart(file);
  const mark = Buffer.from(start.subarray(0, 4)).toString('hex');
  if (mark === '504b0304') return openXlsx(file);
  // An old .xls, or an .xlsx with a password.
  if (mark === 'd0cf11e0') throw new ImportProblem('not-a-table', file, '.xls');
  if (start.length === 0) throw new ImportProblem('not-a-table', file);
  if (beginsPage(start)) return openHtml(file);
  return openCsv(file);
}

/** So many bytes tell what a file is. */
const startLength = 512;

async function readStart(file: string): Promise<Uint8Array> {
  try {
    // To open a pipe into which nobody writes would wait for ever, and none can be read twice.
    if (!(await stat(file)).isFile()) throw new ImportProblem('no-file', file);
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(startLength), 0, startLength, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof ImportProblem) throw error;
    throw new ImportProblem('unreadable', file, errorCode(error));
  }
}
