import type { Paragraph, Provision } from '#policy/tree/tree.ts';
import { listSentences } from '#policy/tree/walk.ts';
import type { CorpusTerm } from '#corpus/corpus.ts';
import type { Publication } from '../publication.ts';

/** What the margin says of one sentence: whom it speaks of, and how many orders it gives. */
export interface SentenceNote {
  readonly eId: string;
  /** Its place among the sentences of the page, from 1. */
  readonly ordinal: number;
  /** The groups of towns that it names, in its order; none where it does not say. */
  readonly groups: readonly CorpusTerm[];
  /** The ids of its tasks. */
  readonly tasks: readonly string[];
}

/** A note for each sentence of some blocks; none at all where no sentence names a group or orders anything. */
export function listSentenceNotes(
  publication: Publication,
  documentId: string,
  blocks: readonly (Paragraph | Provision)[],
): SentenceNote[] {
  const tasks = publication.documents.get(documentId)?.tasks ?? [];
  const notes = blocks.flatMap(listSentences).map(({ eId }, index) => ({
    eId,
    ordinal: index + 1,
    groups: findGroups(publication, documentId, eId),
    tasks: tasks.filter((task) => task.eId === eId).map(({ id }) => id),
  }));
  const says = notes.some(({ groups, tasks: own }) => groups.length + own.length > 0);
  return says ? notes : [];
}

/** The groups of towns that a sentence names, in its order: by their own name, or by a programme that is theirs. */
export function findGroups(
  { corpus, links }: Publication,
  documentId: string,
  eId: string,
): CorpusTerm[] {
  const named = [...(links.terms.get(`${documentId}#${eId}`) ?? [])];
  const scopes = named.flatMap((id) => corpus.terms.find((term) => term.id === id)?.scope ?? []);
  const groups = scopes.flatMap(
    (scope) => corpus.terms.find((term) => term.kind === 'group' && term.scope === scope) ?? [],
  );
  return [...new Set(groups)];
}
