import { type CorpusDocument, hasText } from '#corpus/corpus.ts';
import { listCurrent } from '#indicators/observations/revisions.ts';
import { classOf } from '#indicators/status-class.ts';
import { lookUp, toListed, type ListedDocument, type Publication } from './publication.ts';
import { toIndicatorPage } from './places/single-values.ts';
import { toPromiseNote, type PromiseNote } from './reading/promise-note.ts';

/** A document with the day since which it has an address here, or null where it has not been published yet. */
export type NewDocument = ListedDocument & { readonly since: string | null };

/** Values of an indicator that were collected on one day. */
export interface NewFigures {
  readonly indicator: string;
  /** Where it is read of, without language. */
  readonly path: string;
  /** The day on which they were collected (YYYY-MM-DD). */
  readonly vintage: string;
  readonly values: number;
  readonly places: number;
}

/** The document that the front page shows: the one that content/site.yml names, else the newest whose text is held; null where none is. */
export function findFeatured({ corpus, documents }: Publication): CorpusDocument | null {
  const { document } = corpus.site.home;
  if (document !== undefined) return lookUp(documents, document);
  const held = corpus.documents.filter(hasText);
  const dateOf = ({ record }: CorpusDocument) => record.date ?? '';
  return held.toSorted((a, b) => lastFirst(dateOf(a), dateOf(b)))[0] ?? null;
}

/** The promises of a document that name a number, and of how many of them something is known. */
export function listHomePromises(
  publication: Publication,
  { targets }: CorpusDocument,
): { promises: PromiseNote[]; answered: number } {
  const promises = targets
    .filter(({ value }) => value !== null)
    .map(({ id }) => toPromiseNote(publication, id));
  const isAnswered = ({ answer }: PromiseNote): boolean =>
    classOf(answer.status) !== 'open' || answer.counts !== null;
  return { promises, answered: promises.filter(isAnswered).length };
}

/** The documents that came last, those without an address yet first, then by their own date. */
export function listNewDocuments({ corpus }: Publication, most: number): NewDocument[] {
  const found = corpus.documents.map((document) => ({
    ...toListed(document),
    since: corpus.registry.get(`/documents/${document.id}/`)?.since ?? null,
  }));
  const keyOf = ({ record, since }: NewDocument) => `${since ?? '9999'} ${record.date ?? ''}`;
  return found.toSorted((a, b) => lastFirst(keyOf(a), keyOf(b))).slice(0, most);
}

/** The figures that came last, an indicator a line, those with the most values first within a day. */
export function listNewFigures(publication: Publication, most: number): NewFigures[] {
  const values = listCurrent(publication.corpus.observations).filter(({ value }) => value !== null);
  const groups = Map.groupBy(values, ({ indicator, vintage }) => `${vintage} ${indicator}`);
  const figures = [...groups.values()].flatMap((own): NewFigures[] => {
    const [first] = own;
    if (first === undefined) return [];
    const { indicator, vintage } = first;
    const places = new Set(own.map(({ place }) => place)).size;
    const path = toIndicatorPage(publication, indicator);
    return [{ indicator, path, vintage, values: own.length, places }];
  });
  return figures
    .toSorted((a, b) => lastFirst(a.vintage, b.vintage) || b.values - a.values)
    .slice(0, most);
}

/** The order of dates and what begins with them, the last first. */
function lastFirst(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}
