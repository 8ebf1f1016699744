import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import type { Corpus } from './corpus/corpus.ts';
import { idLockSchema } from './corpus/id-lock.ts';
import { formatIssues } from './corpus/issue.ts';
import { parseCorpus } from './corpus/parse-corpus.ts';
import * as stored from './corpus/stored.ts';
import { scopeSchema } from './schema/place.ts';
import { sourceSchema } from './schema/source.ts';
import { localeSchema } from './schema/text.ts';

type Entry = Record<string, unknown>;

/** Where content/ stands; CONTENT_DIR puts another folder in its place, for tests and the demonstration. */
const contentFolder = resolve(process.env.CONTENT_DIR ?? 'content');

/** The corpus of this run, read once for all collections. */
let corpus: Corpus | null = null;

export const collections = {
  documents: defineCollection({
    loader: corpusLoader('documents', ({ documents }) =>
      documents.map(({ id, record, text, normalisations, targets }) => {
        return { id, record, text, normalisations, targets };
      }),
    ),
    schema: stored.storedDocumentSchema,
  }),
  indicators: defineCollection({
    loader: corpusLoader('indicators', ({ indicators }) => indicators),
    schema: stored.storedIndicatorSchema,
  }),
  observations: defineCollection({
    loader: corpusLoader('observations', ({ observations }) => observations),
    schema: stored.storedObservationSchema,
  }),
  towns: defineCollection({
    loader: corpusLoader('towns', ({ towns }) => towns),
    schema: stored.storedTownSchema,
  }),
  scopes: defineCollection({
    loader: corpusLoader('scopes', ({ scopes }) => scopes),
    schema: scopeSchema,
  }),
  sources: defineCollection({
    loader: corpusLoader('sources', ({ sources }) => sources),
    schema: sourceSchema,
  }),
  idLocks: defineCollection({
    loader: corpusLoader('idLocks', ({ idLock }) => [idLock]),
    schema: idLockSchema,
  }),
  ...(existsSync(join(contentFolder, 'guides')) && {
    guides: defineCollection({
      loader: glob({ pattern: '*.mdx', base: join(contentFolder, 'guides') }),
      schema: z.strictObject({ title: z.string().min(1), locale: localeSchema }),
    }),
  }),
};

/** Fills a collection from the corpus; throws one error with every issue where content/ has errors. */
function corpusLoader(collection: string, list: (corpus: Corpus) => readonly Entry[]): Loader {
  return {
    name: `corpus-${collection}`,
    load: async (context) => {
      await fill(context, list);
      context.watcher?.add(contentFolder);
      context.watcher?.on('all', (_event, path) => {
        if (!path.startsWith(contentFolder)) return;
        corpus = null;
        fill(context, list).catch((error: unknown) => context.logger.error(String(error)));
      });
    },
  };
}

async function fill(
  { logger, store, ...context }: LoaderContext,
  list: (corpus: Corpus) => readonly Entry[],
): Promise<void> {
  corpus ??= loadCorpus((warnings) => logger.warn(warnings));
  store.clear();
  for (const [index, data] of list(corpus).entries()) {
    // The store hands its entries out by rising id, and the order of the files is to be kept.
    const id = String(index).padStart(7, '0');
    store.set({ id, data: await context.parseData({ id, data }) });
  }
}

function loadCorpus(warn: (warnings: string) => void): Corpus {
  const { corpus: checked, issues } = parseCorpus(readContent(contentFolder));
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw toError(formatIssues(issues));
  if (issues.length > 0) warn(formatIssues(issues));
  return checked;
}

function toError(issues: string): Error {
  const error = new Error(`content/ has errors.\n${issues}`);
  // Astro prints the stack, and where in this file the error was made helps no editor.
  error.stack = error.message;
  return error;
}

function readContent(root: string): Map<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    paths.map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  );
}
