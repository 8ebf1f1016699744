import type { Asked } from '../../query/asked.ts';
import type { CatalogueEntry } from '../../catalogue/catalogue.ts';
import type { ClauseRecord } from '../../records/clause-record.ts';
import { findEntries } from '../../catalogue/entry-match.ts';
import type { Facts } from '../../query/facets.ts';
import { findHit, findHits, type Hit } from '../../hits/find-hits.ts';
import { findPlaces, listNamingQueries, type NamedPlace } from '../../hits/named-places.ts';
import { cutToEnds, type Query } from '../../query/query.ts';
import { gatherByDocument, rankHits } from '../../hits/ranking.ts';
import { fetchedSize } from '../../query/search-address.ts';
import { toSection } from '../../records/section.ts';
import type { Library } from '../loading/library.ts';
import { searchIndex, type IndexedRecord } from '../loading/pagefind.ts';

/** A provision that answers a query; its words may still have to be fetched. */
export interface FoundClause extends Facts {
  readonly document: string;
  /** The hit, or null where its words turn out not to answer. */
  readonly load: () => Promise<Hit | null>;
}

/** What a text asks for, read with what the library knows. */
export interface Question {
  readonly asked: Asked;
  readonly query: Query;
}

/** Finds the provisions that answer a query, by rank. */
export type FindClauses = (query: Query) => Promise<readonly FoundClause[]>;

/** Everything that is found for a query, before any filter. */
export interface Answer {
  readonly places: readonly NamedPlace[];
  /** In the order in which they are shown. */
  readonly clauses: readonly FoundClause[];
  readonly entries: readonly CatalogueEntry[];
}

/** Answers from the records that are here; rejects where an entry cannot be had. */
export async function answerFromRecords(
  asked: Asked,
  query: Query,
  library: Library,
): Promise<Answer> {
  const records = library.records.map(({ record }) => record);
  await library.names.bring(records.map(({ document }) => document));
  const clauses = findHere(query, library);
  return { ...(await answerFromNames(asked, query, library, records)), clauses };
}

/** Answers from the index; throws where it cannot be asked. */
export async function answerFromIndex(
  asked: Asked,
  query: Query,
  library: Library,
): Promise<Answer> {
  const [clauses, named] = await Promise.all([
    findThere(query, library),
    fetchNamed(asked, library).then((records) => answerFromNames(asked, query, library, records)),
  ]);
  return { ...named, clauses };
}

/** What finds named places in the index is fetched for a query that names one. */
async function fetchNamed(asked: Asked, library: Library): Promise<ClauseRecord[]> {
  return asked.address === null
    ? []
    : (await import('../loading/named-records.ts')).findNamedRecords(asked, library);
}

/** The provisions among the records that are here that answer a query, by rank. */
export function findHere(query: Query, library: Library): FoundClause[] {
  const hits = rankHits(findHits(library.records, query));
  return gatherByDocument(hits.map((hit) => toFound(hit, library)));
}

/**
 * What fits a page is fetched, held against the query and ranked by its words; of more records only those
 * are fetched that are shown, in the order that the index gives.
 */
export async function findThere(query: Query, library: Library): Promise<FoundClause[]> {
  const named = await askIndex(query);
  await library.names.bring(named.map(({ document }) => document));
  const found = gatherByDocument(named.map((record) => toUnread(record, query, library)));
  if (named.length > fetchedSize) return found;
  const hits = await Promise.all(found.map(({ load }) => load()));
  const ranked = rankHits(hits.filter((hit) => hit !== null));
  return gatherByDocument(ranked.map((hit) => toFound(hit, library)));
}

/** Of a long phrase its two ends are asked for, where they stand together in few records; they are held against the whole then. */
async function askIndex(query: Query): Promise<readonly IndexedRecord[]> {
  const ends = cutToEnds(query);
  const named = await searchIndex(ends);
  return ends === query || named.length <= fetchedSize ? named : searchIndex(query);
}

/** What the query names and which entries hold its words; their documents are at hand then. */
async function answerFromNames(
  asked: Asked,
  query: Query,
  { names, variants }: Library,
  records: readonly ClauseRecord[],
): Promise<Pick<Answer, 'places' | 'entries'>> {
  const held = await names.find([query, ...listNamingQueries(asked, variants)]);
  const entries = findEntries(held, query);
  await names.bring([...entries, ...records].flatMap(({ document }) => document ?? []));
  return {
    // What leaves words out is no name of anything.
    places: query.excluded.length > 0 ? [] : findPlaces(asked, held, records, variants),
    entries,
  };
}

function toFound(hit: Hit, library: Library): FoundClause {
  return { ...toFacts(hit.record, library), load: () => Promise.resolve(hit) };
}

function toUnread(record: IndexedRecord, query: Query, library: Library): FoundClause {
  const load = async (): Promise<Hit | null> => findHit(await record.load(), query);
  return { ...toFacts(record, library), load };
}

/** What a provision is in each facet. */
export function toFacts(
  { document, eId }: Pick<ClauseRecord, 'document' | 'eId'>,
  { names }: Library,
): Facts & { readonly document: string } {
  const year = names.documents.get(document)?.year ?? null;
  return { kind: 'clause', document, section: toSection(document, eId), year };
}
