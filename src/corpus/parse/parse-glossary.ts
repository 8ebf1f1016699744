import { termSchema } from '#schema/term.ts';
import type { CorpusTerm } from '../corpus.ts';
import type { Located } from '../parsed.ts';
import type { Issue } from '../issue.ts';
import { parseYamlRecord } from './parse-yaml-record.ts';

/** Every file of glossary/, each named by its file, in the order of the names. */
export function parseGlossary(files: ReadonlyMap<string, string>): {
  terms: Located<CorpusTerm>[];
  issues: Issue[];
} {
  const issues: Issue[] = [];
  const terms = [...files.keys()].sort().flatMap((file) => {
    const id = /^glossary\/([^/]+)\.yml$/.exec(file)?.[1];
    if (id === undefined) return [];
    const parsed = parseYamlRecord(file, files.get(file) ?? '', termSchema);
    issues.push(...parsed.issues);
    if (parsed.record === null) return [];
    return [{ value: { id, ...parsed.record.value }, at: parsed.record.at }];
  });
  return { terms, issues };
}
