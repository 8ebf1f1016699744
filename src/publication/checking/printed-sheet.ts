import type { TextDocument } from '#corpus/corpus.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import type { PageNode } from '#policy/tree/walk.ts';
import { toCodePath } from './published-words.ts';

/** What the head and the foot of each printed sheet of a page say. */
export interface PrintedSheet {
  readonly title: string;
  /** The headings from the outermost provision down to what is printed; none for the whole document. */
  readonly path: readonly string[];
  /** The drawing of the code by which the sheet can be checked. */
  readonly code: string;
  /** How official documents cite what is printed. */
  readonly citation: string;
  readonly address: string;
}

/** The sheet of a page of a document, or of the document itself. */
export function toPrintedSheet(
  document: TextDocument,
  page: PageNode | null,
  said: Pick<PrintedSheet, 'address' | 'citation'>,
): PrintedSheet {
  const nodes = page === null ? [] : [...page.ancestors, page.node];
  return {
    ...said,
    title: document.record.title,
    path: nodes.flatMap((node) => {
      if (node.type === 'provision') return [toTypeset(node.label + (node.heading ?? ''))];
      return node.type === 'attachment' ? [toTypeset(node.title)] : [];
    }),
    code: toCodePath({ document: document.id, eId: page?.eId ?? '' }),
  };
}
