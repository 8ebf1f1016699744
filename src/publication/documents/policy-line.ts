import { type CorpusDocument, hasText } from '#corpus/corpus.ts';
import { lookUp, type Publication } from '../publication.ts';
import { listNeighbours } from './relations.ts';

/** More documents than this would make no picture; the nearest are taken. */
const longest = 40;

/** The documents of one line of policy: those that records connect with a document, by their dates; undated ones last. */
export function findPolicyLine(publication: Publication, id: string): CorpusDocument[] {
  const reached = new Set([id]);
  for (const at of reached) {
    if (reached.size >= longest) break;
    for (const neighbour of listNeighbours(publication, at)) reached.add(neighbour);
  }
  const dateOf = ({ record }: CorpusDocument): string => record.date ?? '9999';
  return [...reached]
    .slice(0, longest)
    .map((one) => lookUp(publication.documents, one))
    .toSorted((a, b) => compareText(dateOf(a), dateOf(b)) || compareText(a.id, b.id));
}

/** The lines of more than one document that hold a document with text, each once, at most so many. */
export function listPolicyLines(publication: Publication, most: number): CorpusDocument[][] {
  const lines = new Map<string, CorpusDocument[]>();
  for (const { id } of publication.corpus.documents.filter(hasText)) {
    if (lines.size === most) break;
    if ([...lines.values()].some((line) => line.some((document) => document.id === id))) continue;
    const line = findPolicyLine(publication, id);
    if (line.length > 1) lines.set(id, line);
  }
  return [...lines.values()];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
