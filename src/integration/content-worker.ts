import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'astro/zod';
import { formatIssues } from '#corpus/issue.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import type { PublishedFile } from '#files/published-file.ts';
import { listRecordFiles } from '#search/records/list-record-files.ts';
import { toDocumentGroup } from '#publication/page-groups.ts';
import { toPublication, type Publication } from '#publication/publication.ts';
import { orderSchema, type FileOrder, type ReadContent, type Said } from './content-thread.ts';
import { fingerprintCode } from './kept/code-fingerprint.ts';
import { listUnfound, takeKept, type UnfoundCharacters } from './kept/kept-cards.ts';
import { findKept, listGroupKeys } from './kept/kept-groups.ts';
import { keepDigests } from './kept/kept-digests.ts';
import { makesGroup, parseShard, refuseMissing, shardVariable } from './kept/shard.ts';
import { openStore } from './kept/store.ts';
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
if (!hasErrors) {
  // Astro bundles meanwhile.
  const publication = toPublication(corpus);
  const code = fingerprintCode();
  parentPort?.once('message', (order) => void obey(orderSchema.parse(order), publication, code));
}

async function obey(order: FileOrder, publication: Publication, code: string): Promise<void> {
  const site = new URL(order.site);
  const store = openStore();
  const keys = listGroupKeys(publication, { site: order.site, code });
  const kept = findKept(keys, store);
  const shard = parseShard(process.env[shardVariable]);
  const missing = [...keys.keys()].filter((address) => !kept.has(address));
  refuseMissing(shard, missing);
  say({ kind: 'groups', keys, anew: new Set(missing.filter((one) => makesGroup(shard, one))) });
  // Dictionaries and formats are loaded when Astro has all that it waits for.
  const { listDataFiles } = await import('#views/published-data.ts');
  say({ kind: 'data files', files: listDataFiles(publication, site) });
  const written = new Set<string>();
  const write = (files: readonly PublishedFile[]): ReadonlyMap<string, number> => {
    const others = files.filter(({ path }) => !written.has(path));
    const sizes = writeFiles(others, order.folder);
    for (const { path } of others) written.add(path);
    return sizes;
  };
  // Nobody reads what a shard does not make.
  for (const unpack of shard.kind === 'shard' ? [] : kept.values()) {
    write(unpack().map(({ path, content }) => ({ path, write: () => content })));
  }
  const taken = [...written];
  const { listDocumentFiles } = await import('#files/document-files.ts');
  const sizes = write(
    publication.corpus.documents.flatMap((document) =>
      listDocumentFiles(publication, document, site),
    ),
  );
  const { offerFormats } = await import('#files/format-files.ts');
  say({ kind: 'records', formats: offerFormats(corpus.documents, sizes) });
  // Another program draws while the rest is written.
  const { listCards } = await import('#files/cards/list-cards.ts');
  const unfound: UnfoundCharacters[] = [];
  const missingCards = takeKept(listCards(publication, site), store, (card, drawn) => {
    unfound.push(...listUnfound(card, drawn));
    if (shard.kind !== 'shard') write([{ path: card.path, write: () => drawn.png }]);
  });
  const cardPaths = missingCards.map(({ path }) => path);
  refuseMissing(shard, cardPaths);
  const orders = missingCards.filter(({ path }) => makesGroup(shard, path));
  say({ kind: 'cards', orders, unfound });
  const { textDigests } = await import('#files/search-files.ts');
  const digests = keepDigests(textDigests, code, store);
  if (shard.kind === 'shard') {
    const own = publication.corpus.documents.filter((one) =>
      makesGroup(shard, toDocumentGroup(one)),
    );
    const { listDocumentEmbeds, toEmbedSite } = await import('#files/embed-files.ts');
    const embedSite = toEmbedSite(publication.corpus, site);
    write(own.flatMap((document) => listDocumentEmbeds(document, embedSite)));
    say({ kind: 'kept pages', addresses: [] });
    for (const file of listRecordFiles(own)) {
      digests.listCharacters(file);
      digests.listPairs(file);
    }
  } else {
    const { listFiles } = await import('#files/list-files.ts');
    const files = listFiles(publication, site, digests);
    write(files);
    say({ kind: 'kept pages', addresses: listPages(taken, files) });
  }
}

/** The addresses of the pages among some files: what Astro makes, and not what is written here, which no sitemap lists. */
function listPages(paths: readonly string[], files: readonly PublishedFile[]): string[] {
  const own = new Set(files.map(({ path }) => path));
  return paths.flatMap((path) =>
    own.has(path) ? [] : (/^(.*\/)index\.html$/.exec(path)?.[1] ?? []),
  );
}

function say(words: Said): void {
  parentPort?.postMessage(words);
}
