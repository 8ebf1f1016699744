import { toHere } from '#browser/site-folder.ts';
import { parseIndexId } from '../../records/index-id.ts';
import type { FoldedRecord } from '../../hits/find-hits.ts';
import type { Phrase, Query } from '../../query/query.ts';
import { toIndexPhrase } from '../../records/tokens.ts';
import { watchFailedRequests, type FailedRequests } from './failed-requests.ts';
import { fetchRecord } from './fetch-record.ts';
import { load } from './load.ts';

/** A record that Pagefind names; its words are fetched only when they are asked for. */
export interface IndexedRecord {
  readonly document: string;
  readonly eId: string;
  readonly load: () => Promise<FoldedRecord>;
}

/** A record with what the index tells of how well it answers. */
interface RankedRecord extends IndexedRecord {
  /** Whether a phrase begins in its own heading. */
  readonly inHeading: boolean;
  /** How many characters of the phrases it holds, each occurrence counted. */
  readonly weight: number;
}

interface PagefindResult {
  readonly id: string;
  /** The places of the phrase's characters in the text, by their numbers. */
  readonly words: readonly number[];
}

interface PagefindInstance {
  search(term: string): Promise<{ results: readonly PagefindResult[] }>;
  mergeIndex(path: string, options: { exactDiacritics: boolean }): Promise<void>;
}

interface PagefindModule {
  createInstance(options: { noWorker: boolean; exactDiacritics: boolean }): PagefindInstance;
}

/** Otherwise a quoted phrase with an é finds nothing. */
const settings = { exactDiacritics: true };

const programPath = '/pagefind/pagefind.js';
/** What Pagefind itself would fetch only after it was read and told which languages there are. */
const wasmPath = '/pagefind/wasm.unknown.pagefind';
const partsPath = '/pagefind/parts.json';
/**
 * What Pagefind fetches itself. The rest is fetched by us, who notice when that fails; and a module that a
 * reader who comes back has in store is timed as if it were empty.
 */
const pagefindsOwn = /\/pagefind\/(?!records\/|names\/|parts\.json|pagefind\.js)/;
let loading: Promise<PagefindInstance> | null = null;
let failures: FailedRequests | null = null;

/** Starts to fetch Pagefind, for a query that will need it. */
export function prepareIndex(): void {
  failures ??= watchFailedRequests(pagefindsOwn);
  loading ??= loadPagefind();
  // A question that comes later meets the fault.
  loading.catch(() => undefined);
}

/** Asks the index for all records that answer, by rank; throws where any of it cannot be loaded. */
export async function searchIndex(query: Query): Promise<readonly IndexedRecord[]> {
  return ask(async (pagefind) => {
    const [first, ...others] = await Promise.all(query.phrases.map((p) => search(pagefind, p)));
    const excluded = await Promise.all(query.excluded.map((p) => search(pagefind, p)));
    const found = Array.from(first?.keys() ?? []).filter(
      (id) => others.every((ids) => ids.has(id)) && !excluded.some((ids) => ids.has(id)),
    );
    const all = first === undefined ? [] : [first, ...others];
    return rank(found.map((id) => toRankedRecord(all.flatMap((ids) => ids.get(id) ?? []))));
  });
}

/** Fetches Pagefind at the first question, and anew after one that failed. */
async function ask(
  question: (pagefind: PagefindInstance) => Promise<IndexedRecord[]>,
): Promise<IndexedRecord[]> {
  prepareIndex();
  try {
    const records = await question(await (loading ?? loadPagefind()));
    if (failures?.take() === true) throw new Error('a part of the index could not be loaded');
    return records;
  } catch (error) {
    loading = null;
    throw error;
  }
}

async function loadPagefind(): Promise<PagefindInstance> {
  preload(toHere(wasmPath));
  // Worked out here so that the bundler leaves the import to the browser.
  const address = toHere(programPath);
  const partsLoading = load(partsPath, toParts);
  const module: unknown = await import(/* @vite-ignore */ address);
  const parts = await partsLoading;
  // Pagefind itself would also throw where nobody can catch it.
  if (!isPagefind(module) || !('WebAssembly' in window))
    throw new TypeError(`${address}: expected createInstance and WebAssembly`);
  if (parts === null) throw new TypeError(`${partsPath}: expected names`);
  // Without a worker: it would fetch 41 KB more, and the page's policy would have to allow workers.
  const pagefind = module.createInstance({ ...settings, noWorker: true });
  // Fails where Pagefind cannot start, for which mergeIndex would wait for ever.
  await pagefind.search('');
  await Promise.all(
    parts.map((part) => pagefind.mergeIndex(toHere(`/pagefind/${part}/`), settings)),
  );
  return pagefind;
}

function preload(file: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: file });
  document.head.append(link);
}

function toParts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function isPagefind(module: unknown): module is PagefindModule {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}

/** One record from what each phrase found of it. */
function toRankedRecord(results: readonly PagefindResult[]): RankedRecord {
  const [first] = results;
  if (first === undefined) throw new RangeError('a record that nothing found');
  const name = parseIndexId(first.id);
  const { document, eId, headingTokens } = name;
  return {
    document,
    eId,
    inHeading: results.some(({ words }) => words.some((place) => place < headingTokens)),
    weight: results.reduce((sum, { words }) => sum + words.length, 0),
    load: () => fetchRecord(name),
  };
}

/** As rankHits does, as far as the index can tell. */
function rank(records: readonly RankedRecord[]): RankedRecord[] {
  return [...records].sort(
    (a, b) => Number(b.inHeading) - Number(a.inHeading) || b.weight - a.weight,
  );
}

/** The records that hold a phrase in one of its forms, in the order of the documents. */
async function search(
  pagefind: PagefindInstance,
  phrase: Phrase,
): Promise<Map<string, PagefindResult>> {
  const found = new Map<string, PagefindResult>();
  const answers = await Promise.all(phrase.map((form) => pagefind.search(toIndexPhrase(form))));
  for (const { results } of answers) {
    for (const result of results) found.set(result.id, result);
  }
  return found;
}
