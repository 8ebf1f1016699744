import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { z } from 'astro/zod';
import type { Corpus } from '#corpus/corpus.ts';
import type { ListedFile } from '#views/published-data.ts';

const readSchema = z.strictObject({
  kind: z.literal('content'),
  /** As the parser made it, so far as no error is among the issues. */
  corpus: z.custom<Corpus>(),
  /** All that is wrong in content/, in words; null when nothing is. */
  issues: z.string().nullable(),
  hasErrors: z.boolean(),
});

/** What the thread says when it has read content/. */
export type ReadContent = z.infer<typeof readSchema>;

const listedSchema = z.strictObject({
  kind: z.literal('data files'),
  files: z.custom<readonly ListedFile[]>(),
});

/** What the thread says when it has made the files under /about/data/. */
export type ListedFiles = z.infer<typeof listedSchema>;

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
  /** What will stand under /about/data/, told before it is written; never settles where content/ has errors. */
  readonly dataFiles: Promise<readonly ListedFile[]>;
  /** Makes it write; resolves when all is written, with false where content/ has errors and nothing is. */
  readonly write: (order: FileOrder) => Promise<boolean>;
}

const threads = new Map<string, ContentThread>();

/** The thread that reads a content folder and then waits for an order; it starts when it is first asked for. */
export function getContentThread(contentFolder: string): ContentThread {
  const thread = threads.get(contentFolder) ?? startContentThread(contentFolder);
  threads.set(contentFolder, thread);
  return thread;
}

function startContentThread(contentFolder: string): ContentThread {
  const { worker, content, dataFiles } = start(contentFolder);
  return {
    content,
    dataFiles,
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
  const { worker, content } = start(contentFolder);
  try {
    return await content;
  } finally {
    await worker.terminate();
  }
}

function start(workerData: string): Omit<ContentThread, 'write'> & { readonly worker: Worker } {
  // Without the parameters of this process: one of them starts this very thread (start-content.ts).
  const worker = new Worker(new URL('./content-worker.ts', import.meta.url), {
    workerData,
    execArgv: [],
  });
  const content = Promise.withResolvers<ReadContent>();
  const dataFiles = Promise.withResolvers<readonly ListedFile[]>();
  // A thread that fails is told once, by the content.
  dataFiles.promise.catch(() => undefined);
  worker.on('message', (message: unknown) => {
    const said = z.discriminatedUnion('kind', [readSchema, listedSchema]).parse(message);
    if (said.kind === 'content') content.resolve(said);
    else dataFiles.resolve(said.files);
  });
  worker.once('error', (error) => {
    content.reject(error);
    dataFiles.reject(error);
  });
  return { worker, content: content.promise, dataFiles: dataFiles.promise };
}
