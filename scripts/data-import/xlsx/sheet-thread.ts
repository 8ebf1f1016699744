import { once } from 'node:events';
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { ImportProblem, type Reason } from '../sheet/problem.ts';
import type { SheetRow } from '../sheet/sheet.ts';
import { openPackage } from './open-package.ts';
import { readSheet, type SheetContext } from './read-sheet.ts';

/** What a thread tells of its sheet: some rows, that there are no more, or why they cannot be read. */
export type Told =
  | { readonly kind: 'rows'; readonly rows: readonly SheetRow[] }
  | { readonly kind: 'end' }
  | { readonly kind: 'problem'; readonly reason: Reason };

/** So many pieces may wait to be taken. */
const most = 4;

const context: unknown = workerData;
if (parentPort && isContext(context)) await tellRows(parentPort, context);

/** Reads the rows of a sheet and tells them piece by piece; each answer takes one. */
async function tellRows(port: MessagePort, context: SheetContext): Promise<void> {
  const tell = (told: Told): void => port.postMessage(told);
  let waiting = 0;
  port.on('message', () => (waiting -= 1));
  try {
    const source = openPackage(context.file);
    for await (const rows of readSheet(source.stream(context.part), context)) {
      tell({ kind: 'rows', rows });
      waiting += 1;
      while (waiting >= most) await once(port, 'message');
    }
    tell({ kind: 'end' });
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error;
    tell({ kind: 'problem', reason: error.reason });
  }
  port.close();
}

function isContext(data: unknown): data is SheetContext {
  return typeof data === 'object' && data !== null && 'part' in data && 'merges' in data;
}
