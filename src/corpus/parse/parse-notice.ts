import { type Bilingual, bilingualSchema } from '#schema/text.ts';
import type { Issue } from '../issue.ts';
import { parseYamlRecord } from './parse-yaml-record.ts';

/** What every page and file must say first stands in this file of content/. */
const noticeFile = 'notice.yml';

/** What every page and file must say first, as that the figures are made up; null where there is no such file. */
export function parseNotice(files: ReadonlyMap<string, string>): {
  notice: Bilingual | null;
  issues: Issue[];
} {
  const text = files.get(noticeFile);
  if (text === undefined) return { notice: null, issues: [] };
  const { record, issues } = parseYamlRecord(noticeFile, text, bilingualSchema);
  return { notice: record?.value ?? null, issues };
}
