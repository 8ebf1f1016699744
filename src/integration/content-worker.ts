import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'astro/zod';
import { formatIssues } from '#corpus/issue.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { toPublication } from '#publication/publication.ts';
import { orderSchema, type ListedFiles, type ReadContent } from './content-thread.ts';
import { readContent } from './read-content.ts';
import { writeFiles } from './write-files.ts';

// The thread of content-thread.ts: it reads content/, then waits for the order to write the files.
const { corpus, issues } = parseCorpus(readContent(z.string().parse(workerData)));
const hasErrors = issues.some(({ severity }) => severity === 'error');
const read: ReadContent = {
  kind: 'content',
  corpus,
  issues: issues.length > 0 ? formatIssues(issues) : null,
  hasErrors,
};
parentPort?.postMessage(read);
if (!hasErrors) parentPort?.once('message', (order) => void obey(order));

async function obey(order: unknown): Promise<void> {
  const { folder, site } = orderSchema.parse(order);
  // Dictionaries and formats are loaded when the corpus is already on its way.
  const { listFiles } = await import('#files/list-files.ts');
  const { listDataFiles } = await import('#views/published-data.ts');
  const publication = toPublication(corpus);
  const listed: ListedFiles = {
    kind: 'data files',
    files: listDataFiles(publication, new URL(site)),
  };
  parentPort?.postMessage(listed);
  writeFiles(listFiles(publication, new URL(site)), folder);
}
