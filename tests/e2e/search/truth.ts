import { readFileSync } from 'node:fs';
import { parseDocument } from '../../../src/policy/parse-document.ts';
import { listPages } from '../../../src/policy/walk.ts';
import type { Paragraph, Provision } from '../../../src/policy/tree.ts';

/** The words of one addressable provision, worked out without the search's own code. */
export interface PlainRecord {
  readonly eId: string;
  readonly text: string;
}

/** The records of a document's text.md. */
export function readPlainRecords(document: string): PlainRecord[] {
  const tree = parseDocument(readFileSync(`content/documents/${document}/text.md`, 'utf8'));
  const pages = listPages(tree);
  const own = new Set(pages.map(({ eId }) => eId));
  return pages.map(({ eId, node }) => {
    const heading = node.type === 'provision' ? headingOf(node) : '';
    return { eId, text: heading + wordsOf(node.children, own) };
  });
}

/** Truth, as SEARCH.md states it: NFKC, lower case, letters and digits only. */
export function toPlainFold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The eIds of the records that hold a query, in order. */
export function findTruth(records: readonly PlainRecord[], query: string): string[] {
  const folded = toPlainFold(query);
  return records.filter(({ text }) => toPlainFold(text).includes(folded)).map(({ eId }) => eId);
}

function headingOf({ label, heading, headingEnd }: Provision): string {
  return label + (heading ?? '') + headingEnd;
}

function wordsOf(children: readonly (Paragraph | Provision)[], own: ReadonlySet<string>): string {
  return children
    .map((child) => {
      if (child.type === 'paragraph') return child.text;
      return own.has(child.eId) ? '' : headingOf(child) + wordsOf(child.children, own);
    })
    .join('');
}
