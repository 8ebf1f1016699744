import { formatLocator } from '#policy/tree/locator.ts';
import { hasText, type CorpusDocument, type TextDocument } from '#corpus/corpus.ts';
import { toListPages, type ListPages } from '../list-pages.ts';
import type { Publication } from '../publication.ts';
import type { Task } from '#schema/task.ts';

/** The tasks of one document, each with its place, for the files beside its page. */
export interface TaskFile {
  readonly document: TextDocument;
  readonly tasks: readonly {
    readonly task: Task;
    readonly number: number;
    readonly locator: string;
  }[];
}

/** The documents with tasks as a list, where each has a page of its tasks. */
export function listTaskDocuments(publication: Publication): ListPages<TextDocument> {
  const documents = publication.corpus.documents.filter(hasText);
  const ordering = documents.filter(({ tasks }) => tasks.length > 0);
  return toListPages('/tasks/', ordering, 100);
}

/** One file for each document with tasks, in the order of the documents. */
export function listTaskFiles(documents: readonly CorpusDocument[]): TaskFile[] {
  return documents
    .filter(hasText)
    .filter(({ tasks }) => tasks.length > 0)
    .map((document) => ({
      document,
      tasks: document.tasks.map((task, index) => ({
        task,
        number: index + 1,
        locator: formatLocator(document.tree, task.eId),
      })),
    }));
}
