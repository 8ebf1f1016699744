import type { Observation } from '../../schema/observation.ts';
import type { CorpusDraft, Located } from '../draft.ts';
import { type Issue, toIssue } from '../issue.ts';

/** The columns that together tell one observation from another. */
const keyColumns = [
  'indicator',
  'place',
  'year',
  'period',
  'status',
  'source',
  'vintage',
] as const satisfies readonly (keyof Observation)[];

/** No two observations with the same key; no two places, sources or targets with the same id. */
export function checkKeys(draft: CorpusDraft): Issue[] {
  const targets = draft.documents.flatMap((document) => document.targets);
  const places = [...draft.towns, ...draft.scopes];
  return [
    ...findRepeats(draft.observations, null, describeKey),
    ...findRepeats<{ readonly id: string }>(places, 'id', ({ id }) => id),
    ...findRepeats(draft.sources, 'id', ({ id }) => id),
    ...findRepeats(targets, 'id', ({ id }) => id),
  ];
}

function describeKey(observation: Observation): string {
  return keyColumns.map((column) => observation[column]).join(', ');
}

function findRepeats<T>(
  records: readonly Located<T>[],
  field: string | null,
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
    return [
      toIssue('key-duplicate', record.at(field), `"${key}" stands already in ${file}:${line}`),
    ];
  });
}
