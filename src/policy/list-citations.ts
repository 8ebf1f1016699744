import { endsAsTitle } from './document-types.ts';
import { findCitations, type CitationMention } from './citations.ts';
import type { DocumentTree } from './tree.ts';
import { listSentences } from './walk.ts';

/** A citation with the sentence that makes it; its offsets count within that sentence. */
export interface PlacedCitation extends CitationMention {
  readonly eId: string;
}

/** The citations of other documents in a document, in order; its own title, attachments' titles and number are left out. */
export function listCitations(tree: DocumentTree, ownNumber: string | null): PlacedCitation[] {
  const own = new Set([tree.title, ...tree.attachments.map((attachment) => attachment.title)]);
  return listSentences(tree).flatMap((sentence) =>
    findCitations(sentence.text)
      .filter(({ title, number }) => !own.has(title) && (number === null || number !== ownNumber))
      .filter(({ title, number }) => number !== null || isCitable(title ?? ''))
      .map((mention) => ({ ...mention, eId: sentence.eId })),
  );
}

/** A title alone names a document when it ends as one does and says more than its type (《章程》 does not). */
function isCitable(title: string): boolean {
  return title.length > 4 && endsAsTitle(title);
}
