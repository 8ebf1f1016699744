import {
  isDraftProvision,
  isDraftTable,
  type DraftBlock,
  type DraftDocument,
  type DraftProvision,
} from './draft.ts';

/** All words of a draft in reading order, block by block; put together they are its tree's text. */
export function* listWords(draft: DraftDocument): Generator<string> {
  yield* wordsOf(draft.notice);
  if (draft.title !== null) yield draft.title;
  yield* wordsOf(draft.preamble);
  yield* wordsOf(draft.body);
  yield* wordsOf(draft.closing);
  for (const { title, children } of draft.attachments) {
    yield title;
    yield* wordsOf(children);
  }
}

function* wordsOf(children: readonly (DraftBlock | DraftProvision)[]): Generator<string> {
  for (const child of children) {
    if (typeof child === 'string') yield child;
    else if (isDraftProvision(child)) {
      yield child.label + (child.heading ?? '') + child.headingEnd;
      yield* wordsOf(child.children);
    } else if (isDraftTable(child)) {
      for (const row of child.rows) for (const { paragraphs } of row) yield* paragraphs;
    } else {
      yield child.mark;
      yield* child.paragraphs;
    }
  }
}
