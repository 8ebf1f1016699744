import { type Issue, toIssue } from '../issue.ts';
import type { IssueKind } from '../issue-kinds.ts';

const required = ['site.yml', 'places/towns.csv', 'places/scopes.yml', 'sources/sources.csv'];

const known: readonly RegExp[] = [
  /^places\/((towns|areas|grades|county-census)\.csv|prefectures\.csv|scopes\.yml)$/,
  /^sources\/(sources|official-domains)\.csv$/,
  /^indicators\/[^/]+\.yml$/,
  /^observations\/[^/]+\.csv$/,
  /^documents\/[a-z0-9-]+\/(document\.yml|text\.md|targets\.yml|targets\.candidates\.yml|tasks\.yml|tasks\.candidates\.yml|normalisations\.yml)$/,
  /^guides\/[^/]+\.mdx$/,
  /^(glossary|explanations|requests)\/[a-z0-9-]+\.yml$/,
  /^(ids|values|views)\.lock\.json$/,
  /^(site|search|notice)\.yml$/,
];

/** What stands in place of the text of a file that is not read, and is no text that a file can hold. */
export const refusals = {
  link: '\0a symbolic link',
  noFile: '\0neither a file nor a folder',
  tooLarge: '\0larger than any file of content',
  unreadable: '\0not to be read',
} as const;

const refused = new Map<string, readonly [IssueKind, string]>([
  [refusals.link, ['file-link', 'a symbolic link stands here, which is not followed']],
  [refusals.noFile, ['file-unreadable', 'neither a file nor a folder stands here']],
  [refusals.tooLarge, ['file-too-large', 'the file is larger than any file of content/ may be']],
  [refusals.unreadable, ['file-unreadable', 'the system does not let the file be read']],
]);

/** Files that are missing, empty, not text, or of no known kind; the others can be parsed. */
export function checkFiles(files: ReadonlyMap<string, string>): Issue[] {
  const missing = required
    .filter((file) => !files.has(file))
    .map((file) => toFileIssue('file-missing', file, 'the file does not exist'));
  return [...missing, ...[...files].flatMap(([file, text]) => checkFile(file, text))];
}

function checkFile(file: string, text: string): Issue[] {
  const refusal = refused.get(text);
  if (refusal) return [toFileIssue(refusal[0], file, refusal[1])];
  if (!known.some((pattern) => pattern.test(file))) {
    return [toFileIssue('file-unexpected', file, 'no file of this name and place is known')];
  }
  if (text.trim() === '') return [toFileIssue('file-empty', file, 'the file is empty')];
  const at = text.search(/[\0\uFFFD]/);
  if (at < 0) return [];
  const line = text.slice(0, at).split('\n').length;
  const message = 'the file holds bytes that are not UTF-8 text';
  return [toIssue('file-not-text', { file, line, field: null }, message)];
}

function toFileIssue(kind: IssueKind, file: string, message: string): Issue {
  return toIssue(kind, { file, line: null, field: null }, message);
}
