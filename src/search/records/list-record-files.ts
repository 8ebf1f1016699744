import { listCitations } from '#policy/references/list-citations.ts';
import { listReferences } from '#policy/references/list-references.ts';
import type { DocumentTree } from '#policy/tree/tree.ts';
import type { DocumentRecord } from '#schema/document.ts';
import type { Target } from '#schema/target.ts';
import type { RecordFile } from './clause-record.ts';
import { toRecords } from './make-records.ts';
import { toSection } from './section.ts';

/** A document as search needs it. */
export interface SearchedDocument {
  readonly id: string;
  readonly record: Pick<DocumentRecord, 'title' | 'documentNumber' | 'date'>;
  /** Null where the text is not held. */
  readonly tree: DocumentTree | null;
  readonly targets: readonly Pick<Target, 'eId'>[];
}

/** The records of the documents whose text is held, by the ids of the documents. */
export function listRecordFiles(documents: readonly SearchedDocument[]): RecordFile[] {
  return toSorted(documents).flatMap((document) =>
    isHeld(document) ? [toRecordFile(document)] : [],
  );
}

type HeldDocument = SearchedDocument & { readonly tree: DocumentTree };

function isHeld(document: SearchedDocument): document is HeldDocument {
  return document.tree !== null;
}

/** The records of a document. */
export function toRecordFile({ id, record, tree, targets }: HeldDocument): RecordFile {
  const marked = {
    targets: new Set(targets.flatMap(({ eId }) => eId ?? [])),
    citations: new Set(
      listCitations(listReferences(tree, record.documentNumber)).map(({ eId }) => eId),
    ),
  };
  const year = record.date?.slice(0, 4) ?? null;
  return { document: id, title: record.title, year, records: toRecords(id, tree, marked) };
}

/** What the sections of documents are called, by document and eId (`doc.sec_2`), in reading order. */
export function listSections(files: readonly RecordFile[]): Map<string, string> {
  const records = files.flatMap((file) => file.records);
  return new Map(
    records
      .filter(({ eId }) => !eId.includes('__'))
      .flatMap(({ document, eId, path }) => {
        const section = toSection(document, eId);
        return section === null ? [] : [[section, path.at(-1) ?? eId] as const];
      }),
  );
}

/** The order in which hits of equal rank are shown, in the index as on the page. */
function toSorted(documents: readonly SearchedDocument[]): SearchedDocument[] {
  return documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
