import type { DraftDocument, DraftProvision } from './draft.ts';

/** All words of a draft in reading order, block by block; put together they are its tree's text. */
export function* listWords(draft: DraftDocument): Generator<string> {
  yield* draft.notice;
  if (draft.title !== null) yield draft.title;
  yield* draft.preamble;
  yield* wordsOf(draft.body);
  yield* draft.closing;
  for (const { title, children } of draft.attachments) {
    yield title;
    yield* wordsOf(children);
  }
}

function* wordsOf(children: readonly (string | DraftProvision)[]): Generator<string> {
  for (const child of children) {
    if (typeof child === 'string') yield child;
    else {
      yield child.label + (child.heading ?? '') + child.headingEnd;
      yield* wordsOf(child.children);
    }
  }
}
