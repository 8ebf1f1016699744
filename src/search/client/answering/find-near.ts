import type { FoldedRecord } from '../../hits/find-hits.ts';
import { toFoldedRecord } from '../../hits/find-hits.ts';
import { cutHalves, findNearPhrase } from '../../near/near-phrase.ts';
import { listCuts, narrowToNear } from '../../near/scattered.ts';
import type { Query } from '../../query/query.ts';
import type { ClauseRecord } from '../../records/clause-record.ts';
import { findHere, type FindClauses, type FoundClause } from './answer.ts';
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
  const { records, whole } = library.complete
    ? { records: library.records, whole: true }
    : await readHalves(halves, find);
  const phrase = findNearPhrase(form, records);
  if (phrase === null) return null;
  const slip = { phrases: [[phrase]], excluded };
  const clauses = whole ? findHere(slip, { ...library, records }) : await find(slip);
  return clauses.length === 0 ? null : { phrase, clauses };
}

/** Texts that hold one half of a phrase; whole where no others do, for then these are all that hold a phrase with that half. */
async function readHalves(
  halves: readonly string[],
  find: FindClauses,
): Promise<{ readonly records: readonly FoldedRecord[]; readonly whole: boolean }> {
  const found = await Promise.all(
    halves.map(async (half) => find({ phrases: [[half]], excluded: [] })),
  );
  const some = found.flatMap((own) => own.slice(0, mostRead));
  const hits = await Promise.all(some.map(({ load }) => load()));
  const records = new Map(
    hits.flatMap((hit) => (hit === null ? [] : [[toName(hit.record), hit.record] as const])),
  );
  return {
    records: Array.from(records.values(), toFoldedRecord),
    whole: found.every((own) => own.length <= mostRead),
  };
}

async function findScattered(query: Query, find: FindClauses): Promise<NearClauses | null> {
  const found = new Map<string, FoundClause>();
  for (const cut of listCuts(query)) {
    for (const clause of (await find(cut)).slice(0, mostRead)) {
      const whole = await clause.load();
      const hit = whole && narrowToNear(whole, cut);
      if (hit === null) continue;
      const name = toName(hit.record);
      if (!found.has(name)) found.set(name, { ...clause, load: () => Promise.resolve(hit) });
    }
    if (found.size >= mostRead) break;
  }
  return found.size === 0 ? null : { phrase: null, clauses: [...found.values()] };
}

function toName({ document, eId }: ClauseRecord): string {
  return `${document} ${eId}`;
}
