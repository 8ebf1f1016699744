import type { ParsedContent } from '../../parsed.ts';
import { type Issue, toIssue } from '../../issue.ts';

/** Every source gives at least one value or target. */
export function checkUnusedSources({ documents, observations, sources }: ParsedContent): Issue[] {
  const targets = documents.flatMap((document) => document.targets);
  const used = new Set([...observations, ...targets].map(({ value }) => value.source));
  return sources.flatMap(({ value: { id }, at }) => {
    if (used.has(id)) return [];
    return [toIssue('source-unused', at('id'), `no value and no target names the source "${id}"`)];
  });
}
