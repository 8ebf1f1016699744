import type { ParsedContent, Located } from '../parsed.ts';
import { type Issue, toIssue } from '../issue.ts';

/** No two places, sources, targets or tasks with the same id, no official domain twice, and no two prefectures with one name or one tile. */
export function checkKeys(draft: ParsedContent): Issue[] {
  const targets = draft.documents.flatMap((document) => document.targets);
  const tasks = draft.documents.flatMap((document) => document.tasks);
  const places = [...draft.towns, ...draft.scopes];
  return [
    ...findRepeats<{ readonly id: string }>(places, 'id', toId),
    ...findRepeats(draft.sources, 'id', toId),
    ...findRepeats(draft.officialDomains, 'domain', ({ domain }) => domain),
    ...findRepeats(targets, 'id', toId),
    ...findRepeats(tasks, 'id', toId),
    ...findRepeats(draft.prefectures, 'name', ({ name }) => name),
    ...findRepeats(draft.prefectures, 'row', ({ column, row }) => `column ${column}, row ${row}`),
  ];
}

function toId({ id }: { readonly id: string }): string {
  return id;
}

function findRepeats<T>(
  records: readonly Located<T>[],
  field: string,
  keyOf: (value: T) => string,
): Issue[] {
  const first = new Map<string, Located<T>>();
  return records.flatMap((record) => {
    const key = keyOf(record.value);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, record);
      return [];
    }
    const { file, line } = earlier.at(null);
    const message = `"${key}" stands already in ${file}:${line}`;
    return [toIssue('key-duplicate', record.at(field), message)];
  });
}
