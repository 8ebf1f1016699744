import type { Task } from '#schema/task.ts';
import { type CorpusDocument, hasText, type TextDocument } from '#corpus/corpus.ts';
import { toMention, type Mention } from '../reading/mentions.ts';
import type { Publication } from '../publication.ts';
import { toPromiseNote, type PromiseNote } from '../reading/promise-note.ts';
import { findPageId } from '#corpus/links/sentence-path.ts';
import { toTasksPath } from '#corpus/addresses/task-addresses.ts';
import { remember } from '#remember.ts';

/** A task as a list shows it. */
export interface TaskRow {
  readonly task: Task;
  /** Its place among the tasks of its document, from 1. */
  readonly number: number;
  readonly document: CorpusDocument;
  readonly sentence: Mention;
  /** Who is told to act, one name for each; empty where the sentence names nobody. */
  readonly actors: readonly string[];
  readonly measure: PromiseNote | null;
}

/** The tasks of one page of a document. */
export interface TaskGroup {
  readonly document: TextDocument;
  /** The eId of the page. */
  readonly page: string;
  readonly rows: readonly TaskRow[];
}

/** Every task in reading order, under the innermost page that orders it. */
export function listTaskGroups(publication: Publication): TaskGroup[] {
  const names = unifyActors(publication.corpus.documents.flatMap(({ tasks }) => tasks));
  return publication.corpus.documents.filter(hasText).flatMap((document) => {
    const rows = document.tasks.map((task, index) => ({
      task,
      number: index + 1,
      document,
      sentence: toMention(publication, document.id, task.eId),
      actors: task.actors.map((actor) => names.get(actor) ?? actor),
      measure: task.target === null ? null : toPromiseNote(publication, task.target),
    }));
    const byPage = Map.groupBy(rows, ({ task }) => findPageId(document.tree, task.eId) ?? '');
    return [...byPage].map(([page, own]) => ({ document, page, rows: own }));
  });
}

/** The tasks that are filtered together on one page each, by its address: all, or those of each document where they are many. */
export const listTaskPages = remember(
  (publication: Publication): ReadonlyMap<string, readonly TaskGroup[]> => {
    const { documents } = publication.corpus;
    const pages = Map.groupBy(listTaskGroups(publication), ({ document }) =>
      toTasksPath(documents, document.id),
    );
    return pages.size === 0 ? new Map([['/tasks/', []]]) : pages;
  },
);

/** 有关部门 and 各有关部门 are one actor, by the longer name. */
function unifyActors(tasks: readonly Task[]): Map<string, string> {
  const actors = new Set(tasks.flatMap((task) => task.actors));
  return new Map(
    [...actors].map((actor) => [actor, actors.has(`各${actor}`) ? `各${actor}` : actor]),
  );
}
