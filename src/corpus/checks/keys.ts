import type { ParsedContent, Located } from '../parsed.ts';
import { type Issue, toIssue } from '../issue.ts';

/** No two places, sources, targets or tasks with the same id. */
export function checkKeys(draft: ParsedContent): Issue[] {
  const targets = draft.documents.flatMap((document) => document.targets);
  const tasks = draft.documents.flatMap((document) => document.tasks);
  const places = [...draft.towns, ...draft.scopes];
  return [
    ...findRepeats<{ readonly id: string }>(places),
    ...findRepeats(draft.sources),
    ...findRepeats(targets),
    ...findRepeats(tasks),
  ];
}

function findRepeats<T extends { readonly id: string }>(records: readonly Located<T>[]): Issue[] {
  const first = new Map<string, Located<T>>();
  return records.flatMap((record) => {
    const { id } = record.value;
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, record);
      return [];
    }
    const { file, line } = earlier.at(null);
    return [toIssue('key-duplicate', record.at('id'), `"${id}" stands already in ${file}:${line}`)];
  });
}
