import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { z } from 'astro/zod';
import type { Corpus } from '#corpus/corpus.ts';

const readSchema = z.strictObject({
  /** As the parser made it, so far as no error is among the issues. */
  corpus: z.custom<Corpus>(),
  /** All that is wrong in content/, in words; null when nothing is. */
  issues: z.string().nullable(),
  hasErrors: z.boolean(),
});

/** What the thread says when it has read content/. */
export type ReadContent = z.infer<typeof readSchema>;

/** What the thread is told to write. */
export const orderSchema = z.strictObject({
  /** The folder of the built site. */
  folder: z.string(),
  /** The address of the site. */
  site: z.string(),
});

/** An order to write the files. */
export type FileOrder = z.infer<typeof orderSchema>;

/** A thread that reads content/ and can write all files that are no pages. */
export interface ContentThread {
  /** Rejects when the thread fails. */
  readonly content: Promise<ReadContent>;
  /** Makes it write; resolves when all is written, with false where content/ has errors and nothing is. */
  readonly write: (order: FileOrder) => Promise<boolean>;
}

/** Starts a thread that reads a content folder, and then waits for an order. */
export function startContentThread(contentFolder: string): ContentThread {
  const worker = start(contentFolder);
  const content = toContent(worker);
  return {
    content,
    write: async (order) => {
      if ((await content).hasErrors) return false;
      worker.postMessage(order);
      await once(worker, 'exit');
      return true;
    },
  };
}

/** Reads a content folder in a thread that ends then. */
export async function readOnce(contentFolder: string): Promise<ReadContent> {
  const worker = start(contentFolder);
  try {
    return await toContent(worker);
  } finally {
    await worker.terminate();
  }
}

function start(contentFolder: string): Worker {
  return new Worker(new URL('./content-worker.ts', import.meta.url), { workerData: contentFolder });
}

async function toContent(worker: Worker): Promise<ReadContent> {
  const messages: unknown[] = await once(worker, 'message');
  return readSchema.parse(messages[0]);
}
