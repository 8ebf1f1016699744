import { namesDocument } from './document-types.ts';
import { findCitations, type CitationMention } from './citations.ts';
import type { DocumentTree } from './tree.ts';
import { listSentences } from './walk.ts';

/** A citation with the sentence that makes it; its offsets count within that sentence. */
export interface PlacedCitation extends CitationMention {
  readonly eId: string;
}

/**
 * The citations of other documents in a document, in order; its own title, attachments' titles and number are left out,
 * and so are the short names that it gives to others (以下简称《决定》).
 */
export function listCitations(tree: DocumentTree, ownNumber: string | null): PlacedCitation[] {
  const own = new Set([tree.title, ...tree.attachments.map((attachment) => attachment.title)]);
  const sentences = listSentences(tree);
  const aliases = new Set(sentences.flatMap(({ text }) => findAliases(text)));
  return sentences.flatMap((sentence) =>
    findCitations(sentence.text)
      .filter(({ title, number }) => !own.has(title) && (number === null || number !== ownNumber))
      .filter(
        ({ title, number }) =>
          number !== null || (title !== null && !aliases.has(title) && namesDocument(title)),
      )
      .map((mention) => ({ ...mention, eId: sentence.eId })),
  );
}

function findAliases(text: string): string[] {
  return [...text.matchAll(/简称(?:为)?[“"]?《([^《》]{1,30})》/g)].map((match) => match[1] ?? '');
}
