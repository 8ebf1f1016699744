import { extractText } from '#ingest/extract-text.ts';
import { ingestText, type Ingested } from '#ingest/ingest-text.ts';
import type { SourceText } from '#ingest/source/source-text.ts';
import { formatTable } from '#policy/markdown/tables/format-table.ts';
import {
  isDraftTable,
  type DraftBlock,
  type DraftDocument,
  type DraftProvision,
  type DraftTable,
} from '#policy/tree/draft.ts';

/** A source with a table, or with what only looks like one. */
export interface TableCase {
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Every table that a reader needs, as text.md has it; none where the source only sets something out. */
  readonly tables: readonly string[];
  /** Words of the one doubt that the report must have, if it must have one. */
  readonly doubt?: string;
  /** The cells that are targets, by their address and words. */
  readonly promises?: readonly string[];
}

/** What a case is read as. */
export interface ReadCase {
  readonly source: SourceText;
  readonly ingested: Ingested;
  readonly draft: DraftDocument;
  readonly tables: readonly DraftTable[];
}

/** Reads a case as ingest does. */
export function readCase({ bytes, file }: Pick<TableCase, 'bytes' | 'file'>): ReadCase {
  const source = extractText(bytes, file);
  const ingested = ingestText(source.text, file, source.lines, source.fields, source.apart);
  const { draft } = ingested.recognition;
  return { source, ingested, draft, tables: listTables(draft) };
}

/** The tables of a draft in reading order. */
export function listTables(draft: DraftDocument): DraftTable[] {
  const { notice, preamble, body, closing, attachments } = draft;
  return [
    ...[...notice, ...preamble, ...body, ...closing].flatMap(tablesIn),
    ...attachments.flatMap(({ children }) => children.flatMap(tablesIn)),
  ];
}

function tablesIn(child: DraftBlock | DraftProvision): DraftTable[] {
  if (typeof child === 'string') return [];
  if (isDraftTable(child)) return [child];
  return 'children' in child ? child.children.flatMap(tablesIn) : [];
}

/** The tables as text.md has them. */
export function showTables({ tables }: ReadCase): string[] {
  return tables.map(formatTable);
}

/** Lines of a table as they stand in a list of cases, their indent taken away. */
export function rows(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}

/** What stands at the head of every case. */
export const before = ['临江市人民政府关于2016年重点工作的通知', '各镇人民政府：'];

/** What stands right above the table. */
export const above = '现将有关工作安排如下。';
/** What stands right below it. */
export const below = '以上工作请认真抓好落实。';
