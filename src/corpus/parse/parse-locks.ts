import { type IdLock, idLockSchema } from '../id-lock.ts';
import type { Issue } from '../issue.ts';
import { parseYamlRecord } from './parse-yaml-record.ts';

/** The lock of published ids stands in this file of content/. */
export const idLockFile = 'ids.lock.json';

const emptyLock: IdLock = { documents: {}, aliases: {} };

/** The lock of published ids; an empty one where nothing was published yet. */
export function parseIdLock(files: ReadonlyMap<string, string>): {
  idLock: IdLock;
  issues: Issue[];
} {
  const text = files.get(idLockFile);
  if (text === undefined) return { idLock: emptyLock, issues: [] };
  // JSON is YAML, and the YAML parser knows on which line a field stands.
  const { record, issues } = parseYamlRecord(idLockFile, text, idLockSchema);
  return { idLock: record?.value ?? emptyLock, issues };
}
