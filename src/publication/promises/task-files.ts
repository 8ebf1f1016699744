import { formatLocator } from '#policy/tree/locator.ts';
import { hasText, type CorpusDocument, type TextDocument } from '#corpus/corpus.ts';
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
