import type { z } from 'astro/zod';
import type { Located } from '../parsed.ts';
import { type Issue, type IssueLocation, showValue, toIssue } from '../issue.ts';

/** A record by its schema, or one issue for each field that does not fit. */
export function parseRecord<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
  locate: (path: readonly PropertyKey[]) => IssueLocation,
): { record: Located<z.output<Schema>> | null; issues: Issue[] } {
  const result = schema.safeParse(raw);
  if (!result.success) {
    const issues = result.error.issues.map((issue) =>
      toIssue('field-invalid', locate(issue.path), describe(issue.message, raw, issue.path)),
    );
    return { record: null, issues };
  }
  const at = (field: string | null) => locate(field === null ? [] : field.split('.'));
  return { record: { value: result.data, at }, issues: [] };
}

function describe(message: string, raw: unknown, path: readonly PropertyKey[]): string {
  let value: unknown = raw;
  for (const key of path) {
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    value = entries.find(([name]) => name === String(key))?.[1];
  }
  return `${message}; got ${showValue(value)}`;
}
