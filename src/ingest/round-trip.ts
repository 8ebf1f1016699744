import type { DraftAttachment, DraftDocument, DraftProvision } from '#policy/tree/draft.ts';
import { formatPieces } from '#policy/markdown/format-document.ts';
import { readDraft } from '#policy/markdown/parse-document.ts';

type Child = string | DraftProvision;
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
    isSameList(rest.notice, draft.notice, isSame) &&
    isSameList(rest.preamble, draft.preamble, isSame) &&
    isSameList(rest.closing, draft.closing, isSame)
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
  return (
    a.label === b.label &&
    a.heading === b.heading &&
    a.headingEnd === b.headingEnd &&
    isSameList(a.children, b.children, isSameChild)
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
