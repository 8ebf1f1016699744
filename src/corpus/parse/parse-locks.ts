import type { z } from 'astro/zod';
import { type IdLock, idLockFile, idLockSchema } from '../id-lock.ts';
import type { Issue } from '../issue.ts';
import { type ViewLock, viewLockFile, viewLockSchema } from '../view-lock.ts';
import { parseYamlRecord } from './parse-yaml-record.ts';

/** The lock of published ids; an empty one where nothing was published yet. */
export function parseIdLock(files: ReadonlyMap<string, string>): {
  idLock: IdLock;
  issues: Issue[];
} {
  const { value, issues } = parseLock(files, idLockFile, idLockSchema);
  return { idLock: value ?? { documents: {}, aliases: {} }, issues };
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
