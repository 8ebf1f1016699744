import type { Block, Provision } from '#policy/tree/tree.ts';
import { listSentences } from '#policy/tree/walk.ts';
import type { CorpusTerm } from '#corpus/corpus.ts';
import type { Surroundings } from '../surroundings.ts';

/** What the margin says of one sentence: whom it speaks of, and how many orders it gives. */
export interface SentenceNote {
  readonly eId: string;
  /** Its place among the sentences of the page, from 1. */
  readonly ordinal: number;
  /** The groups of towns that it names, in its order; none where it does not say. */
  readonly groups: readonly CorpusTerm[];
  /** The addresses of its tasks, without language. */
  readonly tasks: readonly string[];
}

/** A note for each sentence of some blocks; none at all where no sentence names a group or orders anything. */
export function listSentenceNotes(
  { document, groups, tasksPath }: Surroundings,
  blocks: readonly (Block | Provision)[],
): SentenceNote[] {
  const notes = blocks.flatMap(listSentences).map(({ eId }, index) => ({
    eId,
    ordinal: index + 1,
    groups: groups.get(eId) ?? [],
    tasks: document.tasks.filter((task) => task.eId === eId).map(({ id }) => `${tasksPath}#${id}`),
  }));
  const says = notes.some((note) => note.groups.length + note.tasks.length > 0);
  return says ? notes : [];
}
