import { messages } from '#i18n/messages.ts';
import type { PartName } from '#policy/tree/part-name.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import type { Locale } from '#schema/text.ts';

/** What a page of a document is called; `official` words are the document's own and stay Chinese. */
export interface PageWords {
  readonly words: string;
  readonly official: boolean;
}

/** The name of a part of a document: its label and heading, or our word for a stretch without them. */
export function toPageWords(node: PartName, locale: Locale): PageWords {
  if (node.type === 'stretch')
    return { words: messages(locale).reading[node.name], official: false };
  if (node.type === 'attachment') return { words: toTypeset(node.title), official: true };
  return { words: toTypeset(node.label + (node.heading ?? '')), official: true };
}
