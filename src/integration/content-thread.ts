import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { z } from 'astro/zod';
import type { Corpus } from '#corpus/corpus.ts';
import { cardsSchema, type CardOrder, type UnfoundCharacters } from './kept/kept-cards.ts';
import type { GroupKeys } from './kept/kept-groups.ts';
import type { OfferedFormats } from '#files/format-files.ts';
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

const groupsSchema = z.strictObject({
  kind: z.literal('groups'),
  /** The fingerprint of what each group of pages is made of, by its address. */
  keys: z.custom<GroupKeys>(),
  /** The addresses of those that have to be made: the others an earlier build made, or another shard makes. */
  anew: z.custom<ReadonlySet<string>>(),
});

/** Which groups of pages a build makes. */
export type ListedGroups = z.infer<typeof groupsSchema>;

/** Everything that the thread says, each kind once and in this order. */
const saidSchema = z.discriminatedUnion('kind', [
  readSchema,
  groupsSchema,
  z.strictObject({ kind: z.literal('data files'), files: z.custom<readonly ListedFile[]>() }),
  z.strictObject({
    kind: z.literal('records'),
    /** The files in which texts and their parts can be had, by the addresses of their pages. */
    formats: z.custom<OfferedFormats>(),
  }),
  cardsSchema.extend({ kind: z.literal('cards') }),
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
  /** Which groups of pages have to be made; like all that follows, never settles where content/ has errors. */
  readonly groups: Promise<ListedGroups>;
  /** What will stand under /about/data/, told before it is written. */
  readonly dataFiles: Promise<readonly ListedFile[]>;
  /** Settles when the records of all documents are written, of which the search index is made; tells in which files texts can be had. */
  readonly records: Promise<OfferedFormats>;
  /** The share cards that have to be drawn, which is nobody's work here. */
  readonly cards: Promise<{
    readonly orders: readonly CardOrder[];
    readonly unfound: readonly UnfoundCharacters[];
  }>;
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
  const groups = Promise.withResolvers<ListedGroups>();
  const dataFiles = Promise.withResolvers<readonly ListedFile[]>();
  const records = Promise.withResolvers<OfferedFormats>();
  const cards = Promise.withResolvers<Awaited<ContentThread['cards']>>();
  const keptPages = Promise.withResolvers<readonly string[]>();
  const later = [groups, dataFiles, records, cards, keptPages];
  // A thread that fails is told once, by the content.
  for (const { promise } of later) promise.catch(() => undefined);
  worker.on('message', (message: unknown) => {
    const said = saidSchema.parse(message);
    if (said.kind === 'content') content.resolve(said);
    else if (said.kind === 'groups') groups.resolve(said);
    else if (said.kind === 'data files') dataFiles.resolve(said.files);
    else if (said.kind === 'records') records.resolve(said.formats);
    else if (said.kind === 'cards') cards.resolve(said);
    else keptPages.resolve(said.addresses);
  });
  worker.once('error', (error) => {
    for (const { reject } of [content, ...later]) reject(error);
  });
  return {
    worker,
    content: content.promise,
    groups: groups.promise,
    dataFiles: dataFiles.promise,
    records: records.promise,
    cards: cards.promise,
    keptPages: keptPages.promise,
  };
}
