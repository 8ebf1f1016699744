import { byLanguage } from '#schema/languages.ts';
import { type Site, siteSchema } from '#schema/site.ts';
import type { Located } from '../parsed.ts';
import type { Issue } from '../issue.ts';
import { parseYamlRecord } from './parse-yaml-record.ts';

/** What the site says of itself stands in this file of content/. */
export const siteFile = 'site.yml';

/** What the site says of itself; a missing file is reported by the check of files, and here it only holds nothing. */
export function parseSite(files: ReadonlyMap<string, string>): {
  site: Located<Site> | null;
  issues: Issue[];
} {
  const text = files.get(siteFile);
  if (text === undefined) return { site: null, issues: [] };
  const { record, issues } = parseYamlRecord(siteFile, text, siteSchema);
  return { site: record, issues };
}

const none = byLanguage(() => '');

/** Stands in a corpus that may not be used, since its site.yml could not be read. */
export const unreadSite: Site = {
  ...{ name: none, citedAs: none, area: none, dataTitle: none },
  cards: 'sentences',
  home: { document: '', title: none, lead: none, clauses: none, examples: [] },
  towns: { list: none, mentions: none },
  targets: { finding: none, unheld: { title: none, lead: none, ofTown: none } },
};
