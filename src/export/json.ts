import type { DocumentTree } from '../policy/tree.ts';
import type { DocumentRecord } from '../schema/document.ts';

/** What is known of a document and its structure, as JSON: the record's fields, and the tree with every eId, null where no text is held. */
export function formatDocumentJson(
  id: string,
  record: DocumentRecord,
  tree: DocumentTree | null,
): string {
  return `${JSON.stringify({ id, ...record, structure: tree }, null, 1)}\n`;
}
