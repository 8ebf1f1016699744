import { toSiteAddress } from '#schema/site-address.ts';
import type { TextDocument } from '#corpus/corpus.ts';
import { toCitedText } from '#export/citations/cited.ts';
import { writeOfficial } from '#export/citations/official.ts';
import { formatDocxText, type TextFrame } from '#export/office/docx-text.ts';
import { formatStanding } from '#i18n/phrases/standing-words.ts';
import { official } from '#schema/languages.ts';
import { formatLocator } from '#policy/tree/locator.ts';
import { listPages } from '#policy/tree/walk.ts';
import { toShortPath } from '#publication/sharing/shared-parts.ts';
import type { PublishedFile } from './published-file.ts';

/** Where the Word file of a page of official text stands beside it. */
const name = 'index.docx';

/** The address of the Word file of a text, or of a part of it that has a page; null where there is none. */
export function findWordPath({ id, record }: TextDocument, eId: string | null): string | null {
  if (record.short === undefined) return null;
  return `/documents/${id}/${eId === null ? '' : `${eId}/`}${name}`;
}

/** A text and each part of it that has a page as Word files, for documents with short addresses: in others they would double the files of the site. */
export function listWordFiles(document: TextDocument, site: URL): PublishedFile[] {
  const { id, record, tree } = document;
  const { standing } = record;
  if (record.short === undefined) return [];
  const path = `/documents/${id}/`;
  const work = toCitedText(record);
  const frame = (eId: string | null): TextFrame => {
    const own = eId === null ? path : `${path}${eId}/`;
    const source = writeOfficial({
      ...work,
      locator: eId === null ? '' : formatLocator(tree, eId),
    });
    return {
      source:
        standing === undefined ? source : `${source}　${formatStanding(standing, official.code)}`,
      address: toSiteAddress(toShortPath(document, eId) ?? own, site),
    };
  };
  return [
    { path: path + name, write: () => formatDocxText(tree, frame(null)) },
    ...listPages(tree).map(({ eId, node, ancestors }) => ({
      path: `${path}${eId}/${name}`,
      write: () => formatDocxText({ node, level: ancestors.length + 1 }, frame(eId)),
    })),
  ];
}
