import type { DocumentRecord } from '#schema/document.ts';
import { ownIn, renderingIn } from '#schema/words-in.ts';
import { languages, official } from '#schema/languages.ts';
import type { ParsedContent } from '../parsed.ts';
import { type Issue, toIssue } from '../issue.ts';

/** The languages in which every record must be told in the end. */
const needed = languages.filter(({ code, complete }) => complete && code !== official.code);

/** Names the words of ours that a drafted record still lacks. */
export function checkTranslations({ documents }: ParsedContent): Issue[] {
  return documents.flatMap(({ record }) =>
    record === null
      ? []
      : listUnwritten(record.value).map(([field, message]) =>
          toIssue('words-unwritten', record.at(field), message),
        ),
  );
}

function listUnwritten(record: DocumentRecord): (readonly [field: string, message: string])[] {
  const { title, shortTitle, provenance } = record;
  return [
    ...(provenance !== null && title === provenance.seed
      ? [['title', `its title is the name of its file, ${title}`] as const]
      : []),
    ...needed.flatMap(({ code, suffix, name }) =>
      renderingIn(record, 'title', code) === null
        ? [[`title${suffix}`, `its title has no ${name} rendering`] as const]
        : [],
    ),
    ...needed.flatMap(({ code, name }) =>
      ownIn(shortTitle, code) === null
        ? [['shortTitle', `it has no short ${name} name`] as const]
        : [],
    ),
  ];
}
