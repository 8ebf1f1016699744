import type { TextDocument } from '#corpus/corpus.ts';
import { listSharedParts, sharesSentences, type SharedPart } from './shared-parts.ts';

/** The parts of a text that pages of others can show: all that have pages of their own, and in texts that share sentences each of these. */
export function listEmbeddedParts(document: TextDocument): SharedPart[] {
  const withSentences = sharesSentences(document);
  return listSharedParts(document).filter(
    ({ type, eId, page }) => eId === page || (withSentences && type === 'sentence'),
  );
}
