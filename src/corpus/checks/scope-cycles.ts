import type { ParsedContent } from '../parsed.ts';
import { type Issue, toIssue } from '../issue.ts';

/** Following `within` from a scope never leads back to it. */
export function checkScopeCycles({ scopes }: ParsedContent): Issue[] {
  const withinById = new Map(scopes.map(({ value }) => [value.id, value.within]));
  return scopes.flatMap(({ value: { id, within }, at }) => {
    if (!leadsTo(id, within, withinById)) return [];
    return [
      toIssue('scope-cycle', at('within'), `${id} lies within ${within} and so within itself`),
    ];
  });
}

function leadsTo(
  goal: string,
  start: string | null,
  withinById: ReadonlyMap<string, string | null>,
): boolean {
  const seen = new Set<string>();
  let current = start;
  while (current !== null && !seen.has(current)) {
    if (current === goal) return true;
    seen.add(current);
    current = withinById.get(current) ?? null;
  }
  return false;
}
