import type { ParsedContent } from '../../parsed.ts';
import { type Issue, toIssue } from '../../issue.ts';

/** An observation has either a value or a reason why it has none. */
export function checkReasons({ observations }: ParsedContent): Issue[] {
  return observations.flatMap(({ value: { value, missingReason }, at }) => {
    if (value === null && missingReason === null) {
      return [
        toIssue('value-and-reason', at('value'), 'the value is empty and no reason is given'),
      ];
    }
    if (value === null || missingReason === null) return [];
    const message = `the value is "${value}" and yet the reason "${missingReason}" is given`;
    return [toIssue('value-and-reason', at('missingReason'), message)];
  });
}
