import { remember } from '#remember.ts';

/** Of several documents no more tasks than this are filtered on one page; beyond, each document has a page of its tasks. */
export const mostTasksTogether = 300;

/** Documents with their tasks, as content/ or the corpus holds them. */
type Ordering = readonly { readonly id: string; readonly tasks: readonly unknown[] }[];

/** Whether the tasks of each document stand on a page of their own. */
export const areTasksApart = remember((documents: Ordering): boolean => {
  const counts = documents.map(({ tasks }) => tasks.length).filter((count) => count > 0);
  return counts.length > 1 && counts.reduce((sum, count) => sum + count) > mostTasksTogether;
});

/** The address of the page with the tasks of a document, without language. */
export function toTasksPath(documents: Ordering, document: string): string {
  return areTasksApart(documents) ? `/tasks/${document}/` : '/tasks/';
}
