import type { z } from 'astro/zod';
import { type Registry, registryFile, registrySchema } from '../addresses/registry.ts';
import { type Issue, type IssueLocation, toIssue } from '../issue.ts';
import { type ViewLock, viewLockFile, viewLockSchema } from '../view-lock.ts';
import { parseYamlRecord } from './parse-yaml-record.ts';

/** The registry of published addresses; where a document is held it must be there, be it one of a site that was never published. */
export function parseRegistry(files: ReadonlyMap<string, string>): {
  registry: Registry;
  issues: Issue[];
} {
  const text = files.get(registryFile);
  const at = (line: number | null, field: string | null): IssueLocation => ({
    file: registryFile,
    line,
    field,
  });
  if (text === undefined) {
    const isNeeded = [...files.keys()].some((file) => file.startsWith('documents/'));
    const message = 'the registry of published addresses is not there';
    return {
      registry: new Map(),
      issues: isNeeded ? [toIssue('registry-missing', at(null, null), message)] : [],
    };
  }
  const { value, error } = parseJson(text);
  if (error !== null) {
    return { registry: new Map(), issues: [toIssue('registry-damaged', at(1, null), error)] };
  }
  const read = registrySchema.safeParse(value);
  if (read.success) return { registry: new Map(Object.entries(read.data.addresses)), issues: [] };
  const lines = indexLines(text);
  const issues = read.error.issues.map(({ path, message }) => {
    const field = path.map(String).join('.');
    const line = lines.get(JSON.stringify(path[1])) ?? 1;
    return toIssue('registry-damaged', at(line, field), message);
  });
  return { registry: new Map(), issues };
}

function parseJson(text: string): { value: unknown; error: string | null } {
  try {
    return { value: JSON.parse(text), error: null };
  } catch (error) {
    return { value: null, error: error instanceof Error ? error.message : String(error) };
  }
}

/** By what each line begins with before its colon, as an address in quotation marks, the number of the first such line. */
function indexLines(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  for (const [at, line] of text.split('\n').entries()) {
    const [, key] = /^\s*("(?:[^"\\]|\\.)*"): /.exec(line) ?? [];
    if (key !== undefined && !lines.has(key)) lines.set(key, at + 1);
  }
  return lines;
}

/** The lock of published views; an empty one where nothing was published yet. */
export function parseViewLock(files: ReadonlyMap<string, string>): {
  viewLock: ViewLock;
  issues: Issue[];
} {
  const { value, issues } = parseLock(files, viewLockFile, viewLockSchema);
  return { viewLock: value ?? {}, issues };
}

/** JSON is YAML, and the YAML parser knows on which line a field stands. */
function parseLock<T extends object>(
  files: ReadonlyMap<string, string>,
  name: string,
  schema: z.ZodType<T>,
): { value: T | null; issues: Issue[] } {
  const text = files.get(name);
  if (text === undefined) return { value: null, issues: [] };
  const { record, issues } = parseYamlRecord(name, text, schema);
  return { value: record?.value ?? null, issues };
}
