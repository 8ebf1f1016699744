import type { TextDocument } from '#corpus/corpus.ts';
import { listSentences } from '#policy/tree/walk.ts';
import type { Mark } from '#policy/text/segments.ts';
import { listStretches, type DocumentPage, type PageStretch } from '../reading/document-pages.ts';
import { toListed, type ListedDocument, type Publication } from '../publication.ts';
import { compareText } from './text-comparisons.ts';

/** One of two texts beside each other. */
export interface ComparedColumn {
  readonly document: ListedDocument;
  readonly locator: string;
  /** The address of the part, without language. */
  readonly path: string;
  readonly node: DocumentPage['page']['node'];
  /** All that stands in the part, in the order of the text. */
  readonly stretches: readonly PageStretch[];
  /** What its sentences lead to, by eId. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
}

/** A page of a document beside what it cites, with all that is shown of both. */
export interface ComparedPage {
  /** Its address without language. */
  readonly path: string;
  readonly left: ComparedColumn;
  readonly right: ListedDocument;
  /** Null where the whole document is meant or its text is not held. */
  readonly provision: ComparedColumn | null;
}

/** The pages of a document beside each place that they cite. */
export function listComparedPages(
  publication: Publication,
  document: TextDocument,
): ComparedPage[] {
  return compareText(publication, document).map(({ path, left, right, provision }) => ({
    path,
    left: toColumn(publication, left),
    right: toListed(right),
    provision: provision && toColumn(publication, provision),
  }));
}

function toColumn({ links }: Publication, documentPage: DocumentPage): ComparedColumn {
  const { document, page, locator } = documentPage;
  const own = links.marks.get(document.id);
  const marks = listSentences(page.node).flatMap(({ eId }): [string, readonly Mark[]][] => {
    const found = own?.get(eId);
    return found === undefined ? [] : [[eId, found]];
  });
  return {
    document: toListed(document),
    locator,
    path: `/documents/${document.id}/${page.eId}/`,
    node: page.node,
    stretches: listStretches(documentPage),
    marks: new Map(marks),
  };
}
