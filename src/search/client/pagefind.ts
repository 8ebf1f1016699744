import type { ClauseRecord } from '../clause-record.ts';
import { fromIndexEntry, type IndexEntry } from '../index-entry.ts';
import type { Phrase, Query } from '../query.ts';
import { toIndexPhrase } from '../tokens.ts';
import { watchFailedRequests, type FailedRequests } from './failed-requests.ts';

/** A record that Pagefind names; its words are fetched only when they are asked for. */
export interface IndexedRecord {
  readonly id: string;
  readonly load: () => Promise<ClauseRecord>;
}

interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<IndexEntry>;
}

interface PagefindInstance {
  search(
    term: string,
    options: { sort: { order: 'asc' } },
  ): Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindModule {
  createInstance(options: typeof settings): PagefindInstance;
}

/**
 * Without a worker: it would fetch 41 KB more, and the page's policy would have to allow workers.
 * With exact diacritics: otherwise a quoted phrase with an é finds nothing.
 */
const settings = { noWorker: true, exactDiacritics: true };

/** Written as a value so that the bundler leaves the import to the browser. */
const address = '/pagefind/pagefind.js';
let loading: Promise<PagefindInstance> | null = null;
let failures: FailedRequests | null = null;

/** Asks Pagefind's index; throws where any of it cannot be loaded. Fetches Pagefind at the first call. */
export async function searchIndex(query: Query): Promise<IndexedRecord[]> {
  failures ??= watchFailedRequests('/pagefind/');
  loading ??= loadPagefind();
  try {
    const pagefind = await loading;
    const [first, ...others] = await Promise.all(query.phrases.map((p) => search(pagefind, p)));
    const excluded = await Promise.all(query.excluded.map((p) => search(pagefind, p)));
    if (failures.take()) throw new Error('a part of the index could not be loaded');
    const found = Array.from(first?.values() ?? []).filter(
      ({ id }) => others.every((ids) => ids.has(id)) && !excluded.some((ids) => ids.has(id)),
    );
    return found.map(({ id, data }) => ({ id, load: async () => fromIndexEntry(await data()) }));
  } catch (error) {
    loading = null;
    throw error;
  }
}

async function loadPagefind(): Promise<PagefindInstance> {
  const module: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefind(module)) throw new TypeError(`${address}: expected createInstance`);
  return module.createInstance(settings);
}

function isPagefind(module: unknown): module is PagefindModule {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}

/** The records that hold a phrase in one of its forms, in the order of the documents. */
async function search(
  pagefind: PagefindInstance,
  phrase: Phrase,
): Promise<Map<string, PagefindResult>> {
  const found = new Map<string, PagefindResult>();
  for (const form of phrase) {
    const { results } = await pagefind.search(toIndexPhrase(form), { sort: { order: 'asc' } });
    for (const result of results) found.set(result.id, result);
  }
  return found;
}
