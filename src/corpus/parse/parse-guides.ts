import { guideSchema } from '#schema/guide.ts';
import { type Issue, toIssue } from '../issue.ts';
import { parseYamlRecord } from './parse-yaml-record.ts';

/** All that is wrong with the heads of the editorial pages, which a parser of their own reads again for the pages. */
export function checkGuides(files: ReadonlyMap<string, string>): Issue[] {
  return [...files]
    .filter(([file]) => /^guides\/[^/]+\.mdx$/.test(file))
    .flatMap(([file, text]) => checkHead(file, text));
}

function checkHead(file: string, text: string): Issue[] {
  const head = /^---\n([\s\S]*?)\n---\s*(?:\n|$)/.exec(text)?.[1];
  if (head === undefined) {
    const message = 'the file does not begin with its title and language between two lines of ---';
    return [toIssue('yaml-syntax', { file, line: 1, field: null }, message)];
  }
  // The line of dashes above the head keeps its place.
  return parseYamlRecord(file, `#\n${head}`, guideSchema).issues;
}
