import { listCurrent } from '#indicators/observations/revisions.ts';
import type { Observation } from '#schema/observation.ts';
import type { Bilingual } from '#schema/text.ts';
import type { CorpusTerm } from '#corpus/corpus.ts';
import type { WordOccurrence } from '#corpus/links/links.ts';
import { remember } from '#remember.ts';
import { toListPages, type ListPage, type ListPages } from '../list-pages.ts';
import { toMention, type Mention } from '../reading/mentions.ts';
import { lookUp, type Publication } from '../publication.ts';
import { toPromiseNote, type PromiseNote } from '../reading/promise-note.ts';
import { findGroups } from '../reading/find-groups.ts';
import { toIndicatorPage } from './single-values.ts';
import { countTownValues, type TownCount } from './town-facts.ts';

/** A sentence with the place of the term in its text. */
export interface TermSentence extends Mention {
  readonly start: number;
  readonly end: number;
}

/** Sentences that name a term together with the same groups of towns. */
export interface TermMentions {
  /** The groups that they name, the term itself first; none for other terms. */
  readonly groups: readonly CorpusTerm[];
  readonly sentences: readonly TermSentence[];
}

/** A published value of a group of towns as a whole, with the name of what it measures. */
export interface GroupValue {
  readonly observation: Observation;
  readonly indicator: Bilingual;
  /** Where the indicator is read of, without language. */
  readonly path: string;
}

/** A term with everything that its page shows. */
export interface TermPage {
  readonly term: CorpusTerm;
  /** How often held texts name it. */
  readonly count: number;
  /** Every sentence that names it once; those of a group of towns apart by whom else they name. */
  readonly mentions: readonly TermMentions[];
  /** The towns that it names, or null where it names none or they are not known. */
  readonly members: readonly TownCount[] | null;
  /** What was published of its towns as a whole. */
  readonly values: readonly GroupValue[];
  /** The targets that speak of exactly its towns. */
  readonly targets: readonly PromiseNote[];
}

/** A sentence that names a term, with the groups of towns that it names. */
type GroupedSentence = Pick<TermMentions, 'groups'> & { readonly sentence: TermSentence };

/** The sentences that name a term as a list of which the first page stands on the term’s own; those of one page keep to their groups. */
export function listTermSentences({ term, mentions }: TermPage): ListPages<GroupedSentence> {
  const path = `/glossary/${term.id}/`;
  const sentences = mentions.flatMap(({ groups, sentences: own }) =>
    own.map((sentence) => ({ groups, sentence })),
  );
  return toListPages(path, sentences, 50, `${path}sentences/`);
}

/** The sentences of a page, those together that name the same groups. */
export function groupTermSentences(page: ListPage<GroupedSentence>): TermMentions[] {
  return [...Map.groupBy(page.items, ({ groups }) => groups)].map(([groups, own]) => ({
    groups,
    sentences: own.map(({ sentence }) => sentence),
  }));
}

/** The terms as a list, kind by kind. */
export const listTerms = remember(({ corpus }: Publication): ListPages<CorpusTerm> => {
  const byKind = termKinds.flatMap((kind) => corpus.terms.filter((term) => term.kind === kind));
  return toListPages('/glossary/', byKind, 100);
});

/** The kinds of terms in the order in which they are listed. */
export const termKinds = ['group', 'programme', 'formula', 'policy'] as const;

/** A term with its sentences, and for a group of towns its members and targets. */
export const toTermView = remember((publication: Publication, term: CorpusTerm): TermPage => {
  const occurrences = publication.links.occurrences.get(`term ${term.id}`) ?? [];
  return {
    term,
    count: occurrences.length,
    mentions: groupSentences(publication, term, occurrences),
    members: listMembers(publication, term),
    values: listValues(publication, term),
    targets: term.kind === 'group' ? listTargets(publication, term.scope) : [],
  };
});

function groupSentences(
  publication: Publication,
  term: CorpusTerm,
  occurrences: readonly WordOccurrence[],
): TermMentions[] {
  const byPlace = Map.groupBy(occurrences, ({ document, eId }) => `${document}#${eId}`);
  const sentences = [...byPlace.values()].flatMap(([first]) => {
    if (first === undefined) return [];
    const { document, eId, start, end } = first;
    const named = term.kind === 'group' ? findGroups(publication, document, eId) : [];
    const groups = named.toSorted((a, b) => Number(b.id === term.id) - Number(a.id === term.id));
    return [{ groups, sentence: { ...toMention(publication, document, eId), start, end } }];
  });
  const grouped = Map.groupBy(sentences, ({ groups }) =>
    groups
      .map(({ id }) => id)
      .toSorted()
      .join(' '),
  );
  return [...grouped.values()]
    .map((same) => ({
      groups: same[0]?.groups ?? [],
      sentences: same.map(({ sentence }) => sentence),
    }))
    .toSorted((a, b) => a.groups.length - b.groups.length);
}

function listMembers(publication: Publication, { kind, scope }: CorpusTerm): TownCount[] | null {
  const members = scope === null ? null : publication.scopes.get(scope)?.members;
  if (kind !== 'group' || members === undefined || members === null) return null;
  return countTownValues(publication).filter(({ town }) => members.includes(town.id));
}

function listValues(publication: Publication, { kind, scope }: CorpusTerm): GroupValue[] {
  if (kind !== 'group' || scope === null) return [];
  return listCurrent(publication.observationsByPlace.get(scope) ?? [])
    .filter(({ value }) => value !== null)
    .map((observation) => ({
      observation,
      indicator: lookUp(publication.indicators, observation.indicator).name,
      path: toIndicatorPage(publication, observation.indicator),
    }));
}

function listTargets(publication: Publication, scope: string | null): PromiseNote[] {
  return [...publication.targets.values()]
    .filter(({ target }) => target.scope === scope)
    .map(({ target }) => toPromiseNote(publication, target.id));
}
