import {
  isDraftProvision,
  isDraftTable,
  type DraftAttachment,
  type DraftBlock,
  type DraftCell,
  type DraftDocument,
  type DraftNote,
  type DraftProvision,
  type DraftTable,
} from '#policy/tree/draft.ts';
import { formatPieces } from '#policy/markdown/format-document.ts';
import { readDraft } from '#policy/markdown/parse-document.ts';

type Child = DraftBlock | DraftProvision;
type Part = DraftProvision | DraftAttachment;

/** Whether a draft comes back, block by block, from the text.md that is written of it. */
export function comesBack(draft: DraftDocument): boolean {
  const parts = [...draft.body, ...draft.attachments];
  let read = 0;
  let same = 0;
  // One part at a time, so that a long text is not held a second time.
  const rest = readDraft(formatPieces(draft), (part) => {
    if (isSamePart(part, parts[read])) same += 1;
    read += 1;
  });
  return (
    read === parts.length &&
    same === parts.length &&
    rest.title === draft.title &&
    isSameList(rest.notice, draft.notice, isSameChild) &&
    isSameList(rest.preamble, draft.preamble, isSameChild) &&
    isSameList(rest.closing, draft.closing, isSameChild)
  );
}

function isSamePart(a: Part, b: Part | undefined): boolean {
  if (b === undefined) return false;
  if ('title' in a || 'title' in b) return 'title' in a && 'title' in b && isSameAttachment(a, b);
  return isSameChild(a, b);
}

function isSameAttachment(a: DraftAttachment, b: DraftAttachment): boolean {
  return a.title === b.title && isSameList(a.children, b.children, isSameChild);
}

function isSameChild(a: Child, b: Child): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  if (isDraftTable(a) || isDraftTable(b)) {
    return isDraftTable(a) && isDraftTable(b) && isSameTable(a, b);
  }
  if (!isDraftProvision(a) || !isDraftProvision(b)) {
    return !isDraftProvision(a) && !isDraftProvision(b) && isSameNote(a, b);
  }
  return (
    a.label === b.label &&
    a.heading === b.heading &&
    a.headingEnd === b.headingEnd &&
    isSameList(a.children, b.children, isSameChild)
  );
}

function isSameTable(a: DraftTable, b: DraftTable): boolean {
  return (
    a.headRows === b.headRows &&
    a.headColumns === b.headColumns &&
    isSameList(a.rows, b.rows, (one, other) => isSameList(one, other, isSameCell))
  );
}

function isSameNote(a: DraftNote, b: DraftNote): boolean {
  return a.mark === b.mark && isSameList(a.paragraphs, b.paragraphs, isSame);
}

function isSameCell(a: DraftCell, b: DraftCell): boolean {
  return (
    a.column === b.column &&
    a.columns === b.columns &&
    a.rows === b.rows &&
    isSameList(a.paragraphs, b.paragraphs, isSame)
  );
}

function isSame(a: string, b: string): boolean {
  return a === b;
}

function isSameList<T>(
  a: readonly T[],
  b: readonly T[],
  isEqual: (a: T, b: T) => boolean,
): boolean {
  return (
    a.length === b.length &&
    a.every((item, at) => {
      const other = b[at];
      return other !== undefined && isEqual(item, other);
    })
  );
}
