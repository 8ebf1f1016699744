import { findHit, findHits, toFoldedRecord, type Hit } from '../instant.ts';
import { toIndexId } from '../index-entry.ts';
import { findLooseHits } from '../loose.ts';
import { findNearNumbers, findPlaces, type Place } from '../places.ts';
import { parseQuery, type Query } from '../query.ts';
import { rankHits } from '../ranking.ts';
import type { Library } from './library.ts';
import { searchIndex } from './pagefind.ts';

/** Everything that is shown for a query. */
export interface Answer {
  readonly places: readonly Place[];
  readonly hits: readonly Hit[];
  /** Only where there is no hit. */
  readonly looseHits: readonly Hit[];
  readonly nearNumbers: readonly Place[];
}

/** What came of asking the index: whether it names the same records, and the answer where it adds to it. */
export interface Confirmation {
  readonly agrees: boolean;
  readonly answer: Answer;
}

/** Answers from the records that are here; null where the query asks for nothing. */
export function answerAtOnce(text: string, library: Library): Answer | null {
  const query = parseQuery(text, library.variants);
  if (query.phrases.length === 0) return null;
  return toAnswer(text, query, library, findHits(library.records, query));
}

/** Asks the index as well; every record that it names is held against the query before it counts. */
export async function answerFromIndex(text: string, library: Library): Promise<Confirmation> {
  const query = parseQuery(text, library.variants);
  const known = new Map(library.records.map((record) => [toIndexId(record.record), record]));
  const named = await searchIndex(query);
  const unknown = named.filter(({ id }) => !known.has(id));
  const fetched = await Promise.all(unknown.map(async ({ load }) => toFoldedRecord(await load())));
  const hits = findHits(library.records, query);
  const further = fetched.flatMap((record) => findHit(record, query) ?? []);
  const expected = new Set([...hits, ...further].map(({ record }) => toIndexId(record)));
  const agrees = named.length === expected.size && named.every(({ id }) => expected.has(id));
  return { agrees, answer: toAnswer(text, query, library, [...hits, ...further]) };
}

function toAnswer(text: string, query: Query, library: Library, hits: readonly Hit[]): Answer {
  const { catalogue, records, variants } = library;
  const none = hits.length === 0;
  return {
    places: findPlaces(
      text,
      catalogue,
      records.map(({ record }) => record),
      variants,
    ),
    hits: rankHits(hits),
    looseHits: none ? rankHits(findLooseHits(records, query)) : [],
    nearNumbers: none ? findNearNumbers(text, catalogue) : [],
  };
}
