import type { Task } from '#schema/task.ts';
import { findTasks } from './find-tasks.ts';
import type { DocumentPart, DocumentTree } from '../tree/tree.ts';
import { eachSentence, listParts } from '../tree/walk.ts';
import { listTableOrders, type PlacedOrder } from './tables/list-table-orders.ts';

/** The orders to act of a document as tasks for an editor to review, numbered `<document>-k1` and on; what rules cannot tell is null. */
export function draftTasks(tree: DocumentTree, document: string): Task[] {
  const orders = listParts(tree).flatMap(ordersIn);
  return orders.map((order, index) => {
    const { eId, quote, actors, act, object, force, deadline, supporting } = order;
    return {
      id: `${document}-k${index + 1}`,
      eId,
      quote,
      actors: [...actors],
      ...(supporting.length > 0 ? { supporting: [...supporting] } : {}),
      act,
      object,
      force,
      target: null,
      deadline,
    };
  });
}

/** The orders of a part in reading order; of its tables only those that give tasks. */
function ordersIn(part: DocumentPart): PlacedOrder[] {
  return part.children.flatMap((child) => {
    if (child.type === 'provision') return ordersIn(child);
    if (child.type === 'table') return listTableOrders(child);
    return [...eachSentence([child])].flatMap(({ eId, text }) =>
      findTasks(text).map((order) => ({ ...order, eId, supporting: [], deadline: null })),
    );
  });
}
