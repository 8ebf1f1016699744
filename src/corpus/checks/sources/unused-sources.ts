import type { ParsedContent } from '../../parsed.ts';
import { type Issue, toIssue } from '../../issue.ts';

/** Every source gives at least one value, target, record of a town or explanation. */
export function checkUnusedSources(draft: ParsedContent): Issue[] {
  const { areas, countyCensus, documents, explanations, grades, observations, sources } = draft;
  const targets = documents.flatMap((document) => document.targets);
  const records = [
    ...observations,
    ...targets,
    ...areas,
    ...grades,
    ...countyCensus,
    ...explanations,
  ];
  const used = new Set<string | null>([
    ...records.map(({ value }) => value.source),
    ...countyCensus.map(({ value }) => value.source2000),
  ]);
  return sources.flatMap(({ value: { id }, at }) => {
    if (used.has(id)) return [];
    return [
      toIssue(
        'source-unused',
        at('id'),
        `no value, target, record or explanation names the source "${id}"`,
      ),
    ];
  });
}
