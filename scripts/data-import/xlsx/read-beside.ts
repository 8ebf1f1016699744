import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { ImportProblem } from '../sheet/problem.ts';
import type { SheetRow } from '../sheet/sheet.ts';
import type { SheetContext } from './read-sheet.ts';
import type { Told } from './sheet-thread.ts';

const thread = new URL('./sheet-thread.ts', import.meta.url);

/** What is read is soon passed on: more room would only fill with garbage. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

/** The rows of a sheet, read by a thread of its own: reading takes about as long as checking does, and a second core does it meanwhile. */
export async function* readBeside(context: SheetContext): AsyncGenerator<readonly SheetRow[]> {
  const worker = new Worker(thread, { workerData: context, resourceLimits });
  try {
    for await (const messages of on(worker, 'message')) {
      const told: unknown = messages[0];
      if (!isTold(told) || told.kind === 'end') return;
      if (told.kind === 'problem') throw new ImportProblem(...told.reason);
      yield told.rows;
      worker.postMessage('taken');
    }
  } finally {
    await worker.terminate();
  }
}

function isTold(message: unknown): message is Told {
  return typeof message === 'object' && message !== null && 'kind' in message;
}
