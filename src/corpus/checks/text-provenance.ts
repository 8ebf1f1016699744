import type { ParsedContent } from '../parsed.ts';
import { type Issue, toIssue } from '../issue.ts';

/** A record says where its text came from exactly when the text is held. */
export function checkProvenance({ documents }: ParsedContent): Issue[] {
  return documents.flatMap(({ id, record, text }) => {
    if (record === null || (record.value.provenance === null) === (text === null)) return [];
    const location = record.at('provenance');
    return text === null
      ? [toIssue('provenance-without-text', location, `${id} has provenance and no text.md`)]
      : [toIssue('text-without-provenance', location, `${id} has text.md and no provenance`)];
  });
}
