import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { listPages, plainText } from '#policy/tree/walk.ts';
import type { Block, Provision } from '#policy/tree/tree.ts';

/** The words of one addressable provision, worked out without the search's own code. */
export interface PlainRecord {
  readonly document: string;
  readonly eId: string;
  readonly text: string;
}

/** The names (`doc.eId`) of the records that hold a query, sorted. */
export type Truth = (query: string) => readonly string[];

/** The records of every text.md below a folder of documents. */
export function readPlainRecords(folder = join('content', 'documents')): PlainRecord[] {
  return readdirSync(folder).flatMap((document) => {
    const file = join(folder, document, 'text.md');
    return existsSync(file) ? toPlainRecords(document, readFileSync(file, 'utf8')) : [];
  });
}

/** The records of a text.md. */
export function toPlainRecords(document: string, markdown: string): PlainRecord[] {
  const pages = listPages(parseDocument(markdown));
  const own = new Set(pages.map(({ eId }) => eId));
  return pages.map(({ eId, node }) => {
    const heading = node.type === 'provision' ? headingOf(node) : '';
    const title = node.type === 'attachment' ? node.title : '';
    return { document, eId, text: heading + title + wordsOf(node.children, own) };
  });
}

/** Truth, as SEARCH.md states it: NFKC, lower case, letters and digits only. */
export function toPlainFold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** What is true of the records. */
export function toTruth(records: readonly PlainRecord[]): Truth {
  const folded = records.map(({ document, eId, text }) => ({
    name: `${document}.${eId}`,
    text: toPlainFold(text),
  }));
  return (query) => {
    const phrase = toPlainFold(query);
    const holders = folded.filter(({ text }) => text.includes(phrase));
    return holders.map(({ name }) => name).sort();
  };
}

function headingOf({ label, heading, headingEnd }: Provision): string {
  return label + (heading ?? '') + headingEnd;
}

function wordsOf(children: readonly (Block | Provision)[], own: ReadonlySet<string>): string {
  return children
    .map((child) => {
      if (child.type === 'paragraph') return child.text;
      if (child.type === 'table') return plainText(child);
      if (child.type === 'footnote') return child.children.map(plainText).join('');
      return own.has(child.eId) ? '' : headingOf(child) + wordsOf(child.children, own);
    })
    .join('');
}
