import type { ParsedContent } from '../parsed.ts';
import { type Issue, toIssue } from '../issue.ts';

/** A scope that lists its members lists as many as it states. */
export function checkMembers({ scopes }: ParsedContent): Issue[] {
  return scopes.flatMap(({ value: { id, stated, members }, at }) => {
    if (stated === null || members === null) return [];
    const listed = new Set(members).size;
    if (listed === stated && members.length === stated) return [];
    const message = `${id} states ${stated} members and lists ${members.length}, ${listed} of them different`;
    return [toIssue('members-count', at('members'), message)];
  });
}
