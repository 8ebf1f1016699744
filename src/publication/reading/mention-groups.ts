import { toPartName, type PartName } from '#policy/tree/part-name.ts';
import { findPage } from './find-page.ts';
import type { Mention } from './mentions.ts';
import type { Publication } from '../publication.ts';

/** The sentences of one page of a document that speak of something. */
export interface MentionGroup {
  /** The part that is the page. */
  readonly part: PartName;
  /** The page’s address without language. */
  readonly path: string;
  readonly sentences: readonly Mention[];
}

/** Mentions by the page that they stand on, in reading order. */
export function groupMentions(
  publication: Publication,
  mentions: readonly Mention[],
): MentionGroup[] {
  const groups = Map.groupBy(mentions, ({ path }) => path.split('#')[0] ?? path);
  return [...groups].map(([path, sentences]) => ({
    part: toPartName(findPage(publication, path).page.node),
    path,
    sentences,
  }));
}
