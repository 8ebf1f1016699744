import {
  type OfficialDomain,
  officialDomainColumns,
  officialDomainSchema,
  type Source,
  sourceColumns,
  sourceSchema,
} from '#schema/source.ts';
import type { Issue } from '../issue.ts';
import type { Located } from '../parsed.ts';
import { parseTable } from './parse-table.ts';

/** The sources, and the domains whose pages are official; that a file is missing, the check of files reports. */
export function parseSources(files: ReadonlyMap<string, string>): {
  sources: Located<Source>[];
  officialDomains: Located<OfficialDomain>[];
  issues: Issue[];
} {
  const [held, listed] = ['sources/sources.csv', 'sources/official-domains.csv'] as const;
  const textOf = (file: string) => files.get(file) ?? '';
  const sources = parseTable(held, textOf(held), sourceColumns, sourceSchema);
  const domains = parseTable(listed, textOf(listed), officialDomainColumns, officialDomainSchema);
  return {
    sources: sources.records,
    officialDomains: domains.records,
    issues: [...sources.issues, ...domains.issues],
  };
}
