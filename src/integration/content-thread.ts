import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { z } from 'astro/zod';
import type { Corpus } from '#corpus/corpus.ts';
import type { DocumentKeys } from './kept/kept-documents.ts';
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

const documentsSchema = z.strictObject({
  kind: z.literal('documents'),
  /** The fingerprint of what each document's pages and files are made of, by its id. */
  keys: z.custom<DocumentKeys>(),
  /** The ids of those whose pages have to be made: of the others an earlier build or another shard makes them. */
  anew: z.custom<ReadonlySet<string>>(),
});

/** Which documents of a build need new pages. */
export type ListedDocuments = z.infer<typeof documentsSchema>;

/** Everything that the thread says, each kind once and in this order. */
const saidSchema = z.discriminatedUnion('kind', [
  readSchema,
  documentsSchema,
  z.strictObject({ kind: z.literal('data files'), files: z.custom<readonly ListedFile[]>() }),
  z.strictObject({ kind: z.literal('records') }),
  z.strictObject({ kind: z.literal('kept pages'), addresses: z.array(z.string()) }),
]);

/** Something that the thread says. */
export type Said = z.infer<typeof saidSchema>;

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
  /** Which documents need new pages; like all that follows, never settles where content/ has errors. */
  readonly documents: Promise<ListedDocuments>;
  /** What will stand under /about/data/, told before it is written. */
  readonly dataFiles: Promise<readonly ListedFile[]>;
  /** Settles when the records of all documents are written, of which the search index is made. */
  readonly records: Promise<unknown>;
  /** The addresses of the pages that need not be made, told when all is written. */
  readonly keptPages: Promise<readonly string[]>;
  /** Makes it write; resolves when all is written, where content/ has errors at once. */
  readonly write: (order: FileOrder) => Promise<void>;
}

const threads = new Map<string, ContentThread>();

/** The thread that reads a content folder and then waits for an order; it starts when it is first asked for. */
export function getContentThread(contentFolder: string): ContentThread {
  const thread = threads.get(contentFolder) ?? startContentThread(contentFolder);
  threads.set(contentFolder, thread);
  return thread;
}

function startContentThread(contentFolder: string): ContentThread {
  const { worker, ...promises } = start(contentFolder);
  return {
    ...promises,
    write: async (order) => {
      if ((await promises.content).hasErrors) return;
      worker.postMessage(order);
      await once(worker, 'exit');
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
    // As much young garbage as the pages may have (scripts/build): a quarter less time.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  const content = Promise.withResolvers<ReadContent>();
  const documents = Promise.withResolvers<ListedDocuments>();
  const dataFiles = Promise.withResolvers<readonly ListedFile[]>();
  const records = Promise.withResolvers<undefined>();
  const keptPages = Promise.withResolvers<readonly string[]>();
  const later = [documents, dataFiles, records, keptPages];
  // A thread that fails is told once, by the content.
  for (const { promise } of later) promise.catch(() => undefined);
  worker.on('message', (message: unknown) => {
    const said = saidSchema.parse(message);
    if (said.kind === 'content') content.resolve(said);
    else if (said.kind === 'documents') documents.resolve(said);
    else if (said.kind === 'data files') dataFiles.resolve(said.files);
    else if (said.kind === 'records') records.resolve(undefined);
    else keptPages.resolve(said.addresses);
  });
  worker.once('error', (error) => {
    for (const { reject } of [content, ...later]) reject(error);
  });
  return {
    worker,
    content: content.promise,
    documents: documents.promise,
    dataFiles: dataFiles.promise,
    records: records.promise,
    keptPages: keptPages.promise,
  };
}
