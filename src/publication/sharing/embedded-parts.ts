import type { TextDocument } from '#corpus/corpus.ts';
import { toSentencePath } from '#corpus/links/sentence-path.ts';
import { listPages, listSentences } from '#policy/tree/walk.ts';
import { sharesSentences } from './shared-parts.ts';

/** A part of a text that pages of others can show. */
export interface EmbeddedPart {
  readonly eId: string;
  /** The address of its page, without language, with its anchor there where it is not the whole page. */
  readonly path: string;
}

/** The parts of a text that pages of others can show: all that have pages of their own, and in texts that share sentences each of these. Their words are not asked for: every build lists them all. */
export function listEmbeddedParts(document: TextDocument): EmbeddedPart[] {
  const { id, tree } = document;
  const pages = listPages(tree).map(({ eId }) => ({ eId, path: `/documents/${id}/${eId}/` }));
  if (!sharesSentences(document)) return pages;
  const sentences = listSentences(tree).map(({ eId }) => ({
    eId,
    path: toSentencePath(id, tree, eId),
  }));
  return [...pages, ...sentences];
}
