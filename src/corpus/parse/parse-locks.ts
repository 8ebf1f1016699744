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
  const issues = read.error.issues.map(({ path, message }) => {
    const field = path.map(String).join('.');
    return toIssue('registry-damaged', at(findLine(text, path[1]), field), message);
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

/** The line of an address, which is the one that begins with it; the first line where it has none. */
function findLine(text: string, address: PropertyKey | undefined): number {
  const key = `${JSON.stringify(address)}: `;
  return Math.max(1, text.split('\n').findIndex((line) => line.trimStart().startsWith(key)) + 1);
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
