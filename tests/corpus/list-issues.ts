import type { Issue } from '#corpus/issue.ts';
import { issueKinds } from '#corpus/issue-kinds.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { buildContent } from './tiny-content.ts';

/** The issues of the tiny content after some files are replaced (null: deleted), as `kind at file:line [field]`. */
export function listIssues(changes: Readonly<Record<string, string | null>>): string[] {
  return parseCorpus(buildContent(changes)).issues.map(
    ({ field, file, kind, line }) => `${kind} at ${file}:${line} [${field}]`,
  );
}

/** The only issue after some files are replaced; throws where there are more or none. */
export function findOnlyIssue(changes: Readonly<Record<string, string | null>>): Issue {
  const { issues } = parseCorpus(buildContent(changes));
  const [issue, ...others] = issues;
  if (!issue || others.length > 0) throw new Error(`expected one issue, got ${issues.length}`);
  const { remedy } = issueKinds[issue.kind];
  if (issue.remedy !== remedy) throw new Error(`expected the remedy of ${issue.kind}`);
  return issue;
}
