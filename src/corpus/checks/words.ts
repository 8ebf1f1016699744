import type { DocumentRecord } from '#schema/document.ts';
import type { ParsedContent } from '../parsed.ts';
import { type Issue, toIssue } from '../issue.ts';

/** Names the words of ours that a drafted record still lacks. */
export function checkWords({ documents }: ParsedContent): Issue[] {
  return documents.flatMap(({ record }) =>
    record === null
      ? []
      : listUnwritten(record.value).map(([field, message]) =>
          toIssue('words-unwritten', record.at(field), message),
        ),
  );
}

function listUnwritten(record: DocumentRecord): (readonly [field: string, message: string])[] {
  const { title, titleEn, shortTitle, provenance } = record;
  return [
    ...(provenance !== null && title === provenance.seed
      ? [['title', `its title is the name of its file, ${title}`] as const]
      : []),
    ...(titleEn === null ? [['titleEn', 'its title has no English rendering'] as const] : []),
    ...(shortTitle.en === null ? [['shortTitle', 'it has no short English name'] as const] : []),
  ];
}
