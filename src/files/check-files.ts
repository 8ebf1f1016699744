import { toSiteAddress } from '#schema/site-address.ts';
import { formatFingerprintList } from '#check/fingerprint-list.ts';
import { formatWordsFile } from '#check/published-words.ts';
import { toSheetPath } from '#check/sheet-code.ts';
import { hasText, type TextDocument } from '#corpus/corpus.ts';
import { toQrSvg } from '#export/qr.ts';
import { messages } from '#i18n/messages.ts';
import { listPages } from '#policy/tree/walk.ts';
import { toFingerprintList } from '#publication/checking/fingerprints.ts';
import { toCodePath, toSheetCode, toWordsFile } from '#publication/checking/published-words.ts';
import type { Publication } from '#publication/publication.ts';
import { official } from '#schema/languages.ts';
import type { PublishedFile } from './published-file.ts';

/** By which a copy of a document is checked: its words as received, and the code that is printed on each of its sheets. */
export function listPrintFiles(document: TextDocument, site: URL): PublishedFile[] {
  const title = messages(official.code).check.codeTitle;
  const sheets = ['', ...listPages(document.tree).map(({ eId }) => eId)];
  return [
    {
      path: `/documents/${document.id}/words.json`,
      write: () => formatWordsFile(toWordsFile(document)),
    },
    ...sheets.map((eId) => ({
      path: toCodePath({ document: document.id, eId }),
      write: () => toQrSvg(toSiteAddress(toSheetPath(toSheetCode(document, eId)), site), title),
    })),
  ];
}

/** Every fingerprint that was published, a file for each document whose text is held. */
export function listFingerprintFiles({ corpus }: Publication): PublishedFile[] {
  return corpus.documents.filter(hasText).map((document) => ({
    path: `/documents/${document.id}/fingerprints.json`,
    write: () => formatFingerprintList(toFingerprintList(document, corpus.registry)),
  }));
}
