import { namesDocument } from './document-types.ts';
import type { CitationMention } from './citation-mention.ts';
import { findCitations } from './citations.ts';
import type { DocumentTree } from '../tree/tree.ts';
import { eachSentence, listParts, type PlacedText } from '../tree/walk.ts';

/** A citation with the sentence (or the provision with the heading) that makes it; its offsets count within that text. */
export interface PlacedCitation extends CitationMention {
  readonly eId: string;
}

/** The titles that a document bears; a tree has them, and so has a draft. */
interface Titled {
  readonly title: string | null;
  readonly attachments: readonly { readonly title: string }[];
}

/**
 * The citations of other documents in a document, in order; its own title, attachments' titles and number are left out,
 * and so are the short names that it gives to others (以下简称《决定》).
 */
export function listCitations(tree: DocumentTree, ownNumber: string | null): PlacedCitation[] {
  return listCitationsIn(eachSentence(listParts(tree)), tree, ownNumber);
}

/** The same of a document whose texts come one at a time, its headings too if they are among them. */
export function listCitationsIn(
  texts: Iterable<PlacedText>,
  document: Titled,
  ownNumber: string | null,
): PlacedCitation[] {
  const { title: ownTitle, attachments } = document;
  const own = new Set([...(ownTitle === null ? [] : [ownTitle]), ...attachments.map(toTitle)]);
  const aliases = new Set<string>();
  const citations: PlacedCitation[] = [];
  for (const { eId, text } of texts) {
    for (const alias of findAliases(text)) aliases.add(alias);
    for (const mention of findCitations(text)) {
      const { title, number } = mention;
      if ((title !== null && own.has(title)) || (number !== null && number === ownNumber)) continue;
      if (number !== null || namesDocument(title ?? '')) citations.push({ ...mention, eId });
    }
  }
  return citations.filter(({ title, number }) => number !== null || !aliases.has(title ?? ''));
}

function toTitle({ title }: { readonly title: string }): string {
  return title;
}

function findAliases(text: string): string[] {
  return [...text.matchAll(/简称(?:为)?[“"]?《([^《》]{1,30})》/g)].map((match) => match[1] ?? '');
}
