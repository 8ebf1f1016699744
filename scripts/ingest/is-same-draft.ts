import type { DraftAttachment, DraftDocument, DraftProvision } from '../../src/policy/draft.ts';

type Child = string | DraftProvision;

/** Whether two drafts say the same, block by block; what else their objects hold does not count. */
export function isSameDraft(a: DraftDocument, b: DraftDocument): boolean {
  return (
    a.title === b.title &&
    isSameList(a.notice, b.notice, isSame) &&
    isSameList(a.preamble, b.preamble, isSame) &&
    isSameList(a.body, b.body, isSameChild) &&
    isSameList(a.closing, b.closing, isSame) &&
    isSameList(a.attachments, b.attachments, isSameAttachment)
  );
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
