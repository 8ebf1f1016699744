import type { FoldedRecord } from '../../hits/find-hits.ts';
import { toFoldedRecord } from '../../hits/find-hits.ts';
import { cutHalves, findNearPhrase } from '../../near/near-phrase.ts';
import { listCuts, narrowToNear } from '../../near/scattered.ts';
import type { Query } from '../../query/query.ts';
import type { FindClauses, FoundClause } from './answer.ts';
import type { Library } from '../loading/library.ts';

/** Provisions that hold nearly what was typed. */
export interface NearClauses {
  /** The phrase of the texts that differs by one character; null where the words stand near one another, but not in a row. */
  readonly phrase: string | null;
  /** What is looked for and marked in them. */
  readonly clauses: readonly FoundClause[];
}

/** So many texts are read for each half of a phrase, and for words that stand near. */
const mostRead = 6;

/** Words that stand near one another, else a phrase that differs by one character; null where there is neither. */
export async function findNear(
  query: Query,
  library: Library,
  find: FindClauses,
): Promise<NearClauses | null> {
  return (await findScattered(query, find)) ?? (await findSlip(query, library, find));
}

async function findSlip(
  { phrases, excluded }: Query,
  library: Library,
  find: FindClauses,
): Promise<NearClauses | null> {
  const [forms, ...others] = phrases;
  const form = forms?.[0] ?? '';
  const halves = cutHalves(form);
  if (halves === null || others.length > 0) return null;
  const records = library.complete
    ? library.records
    : (await Promise.all(halves.map((half) => readSome(half, find)))).flat();
  const phrase = findNearPhrase(form, records);
  if (phrase === null) return null;
  const clauses = await find({ phrases: [[phrase]], excluded });
  return clauses.length === 0 ? null : { phrase, clauses };
}

async function readSome(half: string, find: FindClauses): Promise<FoldedRecord[]> {
  const found = await find({ phrases: [[half]], excluded: [] });
  const hits = await Promise.all(found.slice(0, mostRead).map(({ load }) => load()));
  return hits.flatMap((hit) => (hit === null ? [] : toFoldedRecord(hit.record)));
}

async function findScattered(query: Query, find: FindClauses): Promise<NearClauses | null> {
  const found = new Map<string, FoundClause>();
  for (const cut of listCuts(query)) {
    for (const clause of (await find(cut)).slice(0, mostRead)) {
      const whole = await clause.load();
      const hit = whole && narrowToNear(whole, cut);
      if (hit === null) continue;
      const name = `${hit.record.document} ${hit.record.eId}`;
      if (!found.has(name)) found.set(name, { ...clause, load: () => Promise.resolve(hit) });
    }
    if (found.size >= mostRead) break;
  }
  return found.size === 0 ? null : { phrase: null, clauses: [...found.values()] };
}
