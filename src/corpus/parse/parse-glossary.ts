import type { z } from 'astro/zod';
import { explanationSchema } from '#schema/explanations/explanation.ts';
import { requestSchema } from '#schema/requests/request.ts';
import { termSchema } from '#schema/term.ts';
import type { CorpusExplanation, CorpusRequest, CorpusTerm } from '../corpus.ts';
import type { Located } from '../parsed.ts';
import type { Issue } from '../issue.ts';
import { parseYamlRecord } from './parse-yaml-record.ts';

/** Every file of glossary/, each named by its file, in the order of the names. */
export function parseGlossary(files: ReadonlyMap<string, string>): {
  terms: Located<CorpusTerm>[];
  issues: Issue[];
} {
  const { records, issues } = parseFolder(files, /^glossary\/([^/]+)\.yml$/, termSchema);
  return { terms: records, issues };
}

/** Every file of explanations/, each named by its file, in the order of the names. */
export function parseExplanations(files: ReadonlyMap<string, string>): {
  explanations: Located<CorpusExplanation>[];
  issues: Issue[];
} {
  const { records, issues } = parseFolder(files, /^explanations\/([^/]+)\.yml$/, explanationSchema);
  return { explanations: records, issues };
}

/** Every file of requests/, each named by its file, in the order of the names. */
export function parseRequests(files: ReadonlyMap<string, string>): {
  requests: Located<CorpusRequest>[];
  issues: Issue[];
} {
  const { records, issues } = parseFolder(files, /^requests\/([^/]+)\.yml$/, requestSchema);
  return { requests: records, issues };
}

function parseFolder<Schema extends z.ZodType<object>>(
  files: ReadonlyMap<string, string>,
  pattern: RegExp,
  schema: Schema,
): { records: Located<z.output<Schema> & { id: string }>[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const records = [...files.keys()].sort().flatMap((file) => {
    const id = pattern.exec(file)?.[1];
    if (id === undefined) return [];
    const parsed = parseYamlRecord(file, files.get(file) ?? '', schema);
    issues.push(...parsed.issues);
    if (parsed.record === null) return [];
    return [{ value: { ...parsed.record.value, id }, at: parsed.record.at }];
  });
  return { records, issues };
}
