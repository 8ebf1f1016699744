import { type Issue, toIssue } from '../issue.ts';
import type { ParsedContent } from '../parsed.ts';

/** What people's words are said to mean is there: the ids are those of records, the actors are named by tasks; and no word is explained twice alike. */
export function checkKeptWords(draft: ParsedContent): Issue[] {
  const known = listKnown(draft);
  const seen = new Set<string>();
  return draft.keptWords.flatMap(({ value, at }) => [
    ...(['indicators', 'places', 'terms', 'actors'] as const).flatMap((kind) =>
      (value[kind] ?? []).flatMap((id, index) => {
        if (known[kind].has(id)) return [];
        return [
          toIssue('reference-unknown', at(`${kind}.${index}`), `there is no "${id}" among ${kind}`),
        ];
      }),
    ),
    ...value.words.flatMap((word, index) => {
      const own = word.toLowerCase();
      if (!seen.has(own)) {
        seen.add(own);
        return [];
      }
      return [toIssue('key-duplicate', at(`words.${index}`), `"${word}" is explained before`)];
    }),
  ]);
}

type Kind = 'indicators' | 'places' | 'terms' | 'actors';

function listKnown(draft: ParsedContent): Record<Kind, ReadonlySet<string>> {
  const ids = (records: readonly { readonly value: { readonly id: string } }[]): string[] =>
    records.map(({ value }) => value.id);
  const tasks = draft.documents.flatMap((document) => document.tasks);
  return {
    indicators: new Set(ids(draft.indicators)),
    places: new Set([...ids(draft.towns), ...ids(draft.scopes)]),
    terms: new Set(ids(draft.terms)),
    actors: new Set(tasks.flatMap(({ value }) => value.actors)),
  };
}
