import { toRaised } from '#schema/signs/note-signs.ts';
import type { DocumentTree } from '../tree/tree.ts';
import { listLargeNodes, listNodes, type PlacedText } from '../tree/walk.ts';

/** The sign in a sentence or a heading that leads to a note, by its offsets there. */
export interface NoteMark {
  readonly start: number;
  readonly end: number;
  /** The eId of the note. */
  readonly note: string;
}

/** The signs that lead to the notes of a text, by the eId of the sentence or of what has the heading: of each note the last one before it that no other note has. */
export function findNoteMarks(tree: DocumentTree): Map<string, NoteMark[]> {
  const found = new Map<string, NoteMark[]>();
  // Most texts have none, and their sentences need not be cut for it.
  if (![...listLargeNodes(tree)].some(({ type }) => type === 'footnote')) return found;
  const before: PlacedText[] = [];
  for (const node of listNodes(tree)) {
    if (node.type === 'sentence') before.push(node);
    else if (node.type === 'provision' && node.heading !== null) {
      before.push({ eId: node.eId, text: node.heading });
    }
    if (node.type !== 'footnote') continue;
    // A note at the end may print its mark on the line.
    const raised = toRaised(node.mark, 'raised');
    for (const { eId, text } of before.toReversed()) {
      const others = found.get(eId) ?? [];
      const place = findFree(text, node.mark, others) ?? findFree(text, raised, others);
      if (place === null) continue;
      found.set(eId, [...others, { ...place, note: node.eId }]);
      break;
    }
  }
  return found;
}

/** The last place of a sign in a text where no note has it yet; null where there is none. */
function findFree(
  text: string,
  mark: string,
  taken: readonly NoteMark[],
): Omit<NoteMark, 'note'> | null {
  let at = text.lastIndexOf(mark);
  while (at >= 0 && taken.some(({ start, end }) => at < end && start < at + mark.length)) {
    at = at === 0 ? -1 : text.lastIndexOf(mark, at - 1);
  }
  return at < 0 ? null : { start: at, end: at + mark.length };
}
