import type { DocumentTree, Sentence } from '../tree/tree.ts';
import { listNodes } from '../tree/walk.ts';

/** The sign in a sentence that leads to a note, by its offsets there. */
export interface NoteMark {
  readonly start: number;
  readonly end: number;
  /** The eId of the note. */
  readonly note: string;
}

/** The signs that lead to the notes of a text, by the eId of the sentence: of each note the last one before it that no other note has. */
export function findNoteMarks(tree: DocumentTree): Map<string, NoteMark[]> {
  const found = new Map<string, NoteMark[]>();
  const before: Sentence[] = [];
  for (const node of listNodes(tree)) {
    if (node.type === 'sentence') before.push(node);
    if (node.type !== 'footnote') continue;
    for (const { eId, text } of before.toReversed()) {
      const others = found.get(eId) ?? [];
      const start = findFree(text, node.mark, others);
      if (start < 0) continue;
      found.set(eId, [...others, { start, end: start + node.mark.length, note: node.eId }]);
      break;
    }
  }
  return found;
}

/** The last place of a sign in a text where no note has it yet; -1 where there is none. */
function findFree(text: string, mark: string, taken: readonly NoteMark[]): number {
  let at = text.lastIndexOf(mark);
  while (at >= 0 && taken.some(({ start, end }) => at < end && start < at + mark.length)) {
    at = at === 0 ? -1 : text.lastIndexOf(mark, at - 1);
  }
  return at;
}
