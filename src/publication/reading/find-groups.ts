import type { CorpusTerm } from '#corpus/corpus.ts';
import type { Publication } from '../publication.ts';

/** The groups of towns that a sentence names, in its order: by their own name, or by a programme that is theirs. */
export function findGroups(
  { corpus, links }: Publication,
  documentId: string,
  eId: string,
): CorpusTerm[] {
  const named = [...(links.terms.get(`${documentId}#${eId}`) ?? [])];
  const scopes = named.flatMap((id) => corpus.terms.find((term) => term.id === id)?.scope ?? []);
  const groups = scopes.flatMap(
    (scope) => corpus.terms.find((term) => term.kind === 'group' && term.scope === scope) ?? [],
  );
  return [...new Set(groups)];
}
