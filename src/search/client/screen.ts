import { passes, type Facts } from '../query/facets.ts';
import type { Hit } from '../hits/find-hits.ts';
import type { NamedPlace } from '../hits/named-places.ts';
import type { Query } from '../query/query.ts';
import { fetchedSize, pageSize, type SearchAddress } from '../query/search-address.ts';
import { toFacts, type Answer, type FoundClause } from './answering/answer.ts';
import { fillList, findById, findPart } from './elements.ts';
import type { Further } from './answering/further.ts';
import type { Given } from './answering/given.ts';
import { renderHits } from './render-hits.ts';
import { renderPlaces, showEntries } from './render-entries.ts';
import { showFacets } from './render-facets.ts';
import { say } from './words.ts';

/** What of an answer is left by the filters. */
export interface Shown {
  readonly places: readonly NamedPlace[];
  /** The provisions that are listed. */
  readonly hits: readonly Hit[];
  /** How many provisions there are; one whose words turn out not to answer does not count. */
  readonly count: number;
  readonly entries: Answer['entries'];
  /** Those of the provisions with nearly these words that are listed. */
  readonly nearHits: readonly Hit[];
}

const nothing: Shown = { places: [], hits: [], count: 0, entries: [], nearHits: [] };
const mostPlaces = 6;
const mostNear = 10;

/** What the filters leave of an answer; the words of the provisions that are listed are fetched. */
export async function narrow(
  { answer, further, library }: Pick<Given, 'answer' | 'further' | 'library'>,
  { filters, show }: SearchAddress,
): Promise<Shown> {
  const sections = filters.section.map((section) => section.split('.', 1)[0] ?? '');
  await library.names.bring([...filters.document, ...sections]);
  const isLeft = (facts: Facts): boolean => passes(facts, filters);
  const clauses = answer.clauses.filter(isLeft);
  const most = library.complete ? show : Math.ceil((show / pageSize) * fetchedSize);
  const listed = clauses.slice(0, most);
  const hits = await loadHits(listed);
  const places = answer.places.filter((place) =>
    isLeft(place.type === 'entry' ? place.entry : toFacts(place.record, library)),
  );
  return {
    places: places.slice(0, mostPlaces),
    hits,
    count: clauses.length - listed.length + hits.length,
    entries: answer.entries.filter(isLeft),
    nearHits: await loadHits((further?.near?.clauses ?? []).slice(0, mostNear)),
  };
}

async function loadHits(clauses: readonly FoundClause[]): Promise<Hit[]> {
  const loaded = await Promise.all(clauses.map(({ load }) => load()));
  return loaded.filter((hit) => hit !== null);
}

/** Shows an answer as the filters leave it. */
export function showAnswer(
  given: Given,
  shown: Shown,
  { filters }: SearchAddress,
  showFurther: ShowFurther | null,
): void {
  const { answer, further, query, library } = given;
  const all: Facts[] = [...answer.clauses, ...answer.entries];
  const isEmpty = shown.count + shown.entries.length === 0;
  const toTitle: ToTitle = (id) => library.names.documents.get(id)?.title.zh ?? id;
  showFacets(all, filters, library);
  showShown(shown, query, filters.kind.length > 0, toTitle);
  const fallback = findById('fallback');
  const near = renderHits(shown.nearHits, toTitle, 'search-loose-group');
  fillList(findPart(fallback, 'loose'), near);
  fillList(findPart(fallback, 'near'), []);
  findPart(fallback, 'known').hidden = true;
  if (further !== null) showFurther?.(further, toTitle);
  const answers = (further?.figures.length ?? 0) + (further?.pages.length ?? 0);
  fallback.hidden = all.length + answers > 0;
  findById('no-match').hidden = all.length === 0 || !isEmpty;
}

/** Shows nothing, where nothing is asked. */
export function clearAnswer(): void {
  for (const id of ['facets', 'chips', 'fallback', 'no-match']) findById(id).hidden = true;
  showShown(nothing, { phrases: [], excluded: [] }, false, String);
}

type ToTitle = (document: string) => string;

/** Shows what answers a question otherwise; fetched with it. */
export type ShowFurther = (further: Further, toTitle: ToTitle) => void;

function showShown(
  { places, hits, count, entries }: Shown,
  query: Query,
  all: boolean,
  toTitle: ToTitle,
): void {
  fillList(findPart(findById('answers'), 'list'), []);
  fillList(findPart(findById('places'), 'list'), renderPlaces(places, toTitle));
  findById('results').replaceChildren(...renderHits(hits, toTitle));
  const left = count - hits.length;
  const more = findById('more');
  more.hidden = left <= 0;
  more.textContent = say('more', { count: left });
  findById('share').hidden = count + entries.length === 0;
  showEntries(entries, places, query, all);
}
