import type { Task } from '#schema/task.ts';
import { findTasks } from './find-tasks.ts';
import type { DocumentTree } from '../tree/tree.ts';
import { listSentences } from '../tree/walk.ts';

/** The orders to act of a document as tasks for an editor to review, numbered `<document>-k1` and on; what rules cannot tell is null. */
export function draftTasks(tree: DocumentTree, document: string): Task[] {
  const orders = listSentences(tree).flatMap(({ eId, text }) =>
    findTasks(text).map((order) => ({ eId, ...order })),
  );
  return orders.map(({ eId, quote, actors, act, object, force }, index) => ({
    id: `${document}-k${index + 1}`,
    eId,
    quote,
    actors: [...actors],
    act,
    object,
    force,
    target: null,
    deadline: null,
  }));
}
