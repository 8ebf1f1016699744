import { readFileSync } from 'node:fs';
import { extractText } from '#ingest/extract-text.ts';
import { ingestText, type Ingested } from '#ingest/ingest-text.ts';
import { listDoubts } from '#ingest/report/report-doubts.ts';
import { buildTree } from '#policy/tree/build-tree.ts';
import { listNodes, plainText } from '#policy/tree/walk.ts';
import type { ParagraphRole } from '#policy/tree/tree.ts';

/** The texts of papers of many kinds. */
export const folder = new URL('../fixtures/papers/', import.meta.url);

/** What ingest finds in one of them, with the kinds of its doubts. */
export function read(name: string): Ingested & { doubts: readonly string[] } {
  const file = `${name}.txt`;
  const source = extractText(readFileSync(new URL(file, folder)), file);
  const ingested = ingestText(source.text, file, source.lines, source.fields);
  return { ...ingested, doubts: listDoubts(source, ingested).map(({ kind }) => kind) };
}

/** The paragraphs that do something, in order. */
export function paragraphsOf(name: string, role: ParagraphRole): string[] {
  const tree = buildTree(read(name).recognition.draft);
  return [...listNodes(tree)].flatMap((node) =>
    node.type === 'paragraph' && node.role === role ? [node.text] : [],
  );
}

/** The words of each provision at the top, as one would read them. */
export function provisionsOf(name: string): string[] {
  return buildTree(read(name).recognition.draft).body.map(plainText);
}
