import type { ParsedContent } from '../parsed.ts';
import { type Issue, toIssue } from '../issue.ts';

/** Every row of observations/<indicator>.csv names that indicator. */
export function checkFileNames({ observations }: ParsedContent): Issue[] {
  return observations.flatMap(({ value, at }) => {
    const location = at('indicator');
    const expected = /([^/]+)\.csv$/.exec(location.file)?.[1];
    if (value.indicator === expected) return [];
    const message = `expected the indicator "${expected}", got "${value.indicator}"`;
    return [toIssue('file-name-mismatch', location, message)];
  });
}
