import { type KeptWords, keptWordsSchema } from '#schema/search/kept-words.ts';
import type { Issue } from '../issue.ts';
import type { Located } from '../parsed.ts';
import { parseYamlList } from './parse-yaml-record.ts';

/** What people type for what the site calls otherwise stands in this file of content/. */
const keptWordsFile = 'search.yml';

/** What people type for what the site calls otherwise; nothing where there is no such file. */
export function parseKeptWords(files: ReadonlyMap<string, string>): {
  keptWords: Located<KeptWords>[];
  issues: Issue[];
} {
  const text = files.get(keptWordsFile);
  if (text === undefined) return { keptWords: [], issues: [] };
  const { records, issues } = parseYamlList(keptWordsFile, text, keptWordsSchema);
  return { keptWords: records, issues };
}
