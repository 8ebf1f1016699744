import type { TreeNode } from '#policy/tree/tree.ts';
import { plainText } from '#policy/tree/walk.ts';

/** A page, which all who read it load, holds so many characters of its parts' pages for paper. */
const most = 4000;

/** Whether the page of a part holds for paper the words of the parts that it only names; a longer one is printed from the full text. */
export function isPrintedWhole(part: TreeNode): boolean {
  return plainText(part).length <= most;
}
