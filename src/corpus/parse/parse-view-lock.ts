import type { Issue } from '../issue.ts';
import { parseYamlRecord } from './parse-yaml-record.ts';
import { type ViewLock, viewLockSchema } from '../view-lock.ts';

/** The published states of views stand in this file of content/. */
export const viewLockFile = 'views.lock.json';

/** The lock of published views; an empty one where nothing was published yet. */
export function parseViewLock(files: ReadonlyMap<string, string>): {
  viewLock: ViewLock;
  issues: Issue[];
} {
  const text = files.get(viewLockFile);
  if (text === undefined) return { viewLock: {}, issues: [] };
  // JSON is YAML, and the YAML parser knows on which line a field stands.
  const { record, issues } = parseYamlRecord(viewLockFile, text, viewLockSchema);
  return { viewLock: record?.value ?? {}, issues };
}
