import type { z } from 'astro/zod';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import type { DocumentTree } from '#policy/tree/tree.ts';
import { documentSchema } from '#schema/document.ts';
import { normalisationSchema } from '#schema/normalisation.ts';
import { targetSchema } from '#schema/target.ts';
import { taskSchema } from '#schema/task.ts';
import type { ParsedDocument, Located } from '../parsed.ts';
import { type Issue, toIssue } from '../issue.ts';
import { parseYamlList, parseYamlRecord } from './parse-yaml-record.ts';

/** Every folder of documents/ as far as it can be read, by id. */
export function parseDocuments(files: ReadonlyMap<string, string>): {
  documents: ParsedDocument[];
  issues: Issue[];
} {
  const ids = [...files.keys()].flatMap((file) => /^documents\/([^/]+)\//.exec(file)?.[1] ?? []);
  const issues: Issue[] = [];
  const documents = [...new Set(ids)].sort().map((id) => parseFolder(id, files, issues));
  return { documents, issues };
}

function parseFolder(
  id: string,
  files: ReadonlyMap<string, string>,
  issues: Issue[],
): ParsedDocument {
  const fileOf = (name: string) => `documents/${id}/${name}`;
  const text = files.get(fileOf('text.md')) ?? null;
  return {
    id,
    record: parseDocumentRecord(fileOf('document.yml'), files, issues),
    text,
    tree: text === null ? null : parseText(fileOf('text.md'), text, issues),
    normalisations: parseList(fileOf('normalisations.yml'), files, normalisationSchema, issues).map(
      ({ value }) => value,
    ),
    targets: parseList(fileOf('targets.yml'), files, targetSchema, issues),
    tasks: parseList(fileOf('tasks.yml'), files, taskSchema, issues),
  };
}

function parseDocumentRecord(
  file: string,
  files: ReadonlyMap<string, string>,
  issues: Issue[],
): ParsedDocument['record'] {
  const text = files.get(file);
  if (text === undefined) {
    const message = 'the folder of a document holds no document.yml';
    issues.push(toIssue('file-missing', { file, line: null, field: null }, message));
    return null;
  }
  const parsed = parseYamlRecord(file, text, documentSchema);
  issues.push(...parsed.issues);
  return parsed.record;
}

function parseText(file: string, text: string, issues: Issue[]): DocumentTree | null {
  try {
    return parseDocument(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(/\bline (\d+)/.exec(message)?.[1] ?? 1);
    issues.push(toIssue('text-syntax', { file, line, field: null }, message));
    return null;
  }
}

function parseList<Schema extends z.ZodType>(
  file: string,
  files: ReadonlyMap<string, string>,
  schema: Schema,
  issues: Issue[],
): Located<z.output<Schema>>[] {
  const parsed = parseYamlList(file, files.get(file) ?? '[]', schema);
  issues.push(...parsed.issues);
  return parsed.records;
}
