import type { Finding } from '#indicators/assessment.ts';
import { listCurrent } from '#indicators/observations/revisions.ts';
import type { Town } from '#schema/place.ts';
import type { Target } from '#schema/target.ts';
import { listSentences } from '#policy/tree/walk.ts';
import { toListPages, type ListPages } from '../list-pages.ts';
import { groupMentions, type MentionGroup } from '../reading/mention-groups.ts';
import { toMention, type Mention } from '../reading/mentions.ts';
import { hasText } from '#corpus/corpus.ts';
import { remember } from '#remember.ts';
import { lookUp, type Publication } from '../publication.ts';

/** A town with how many values were published about it. */
export interface TownCount {
  readonly town: Town;
  readonly count: number;
}

/** The towns in the order of their file; neither an empty value nor one that was replaced counts. */
export function countTownValues({ corpus, observationsByPlace }: Publication): TownCount[] {
  return corpus.towns.map((town) => {
    const current = listCurrent(observationsByPlace.get(town.id) ?? []);
    return { town, count: current.filter(({ value }) => value !== null).length };
  });
}

/** A goal that binds each town, with what one town's values say of it. */
export interface TownGoal {
  readonly target: Target;
  readonly finding: Finding;
}

/** The goals that bind a town by itself, in their order. */
export function findTownGoals(publication: Publication, town: string): TownGoal[] {
  const each = [...publication.targets.values()].filter(
    ({ target }) => target.scopeMode === 'each',
  );
  return each.flatMap(({ target, assessment }) =>
    assessment.readings
      .flatMap(({ towns }) => towns)
      .filter(({ place }) => place === town)
      .map((finding) => ({ target, finding })),
  );
}

/** Every sentence of the documents in reading order, listed once for all towns. */
const listAllSentences = remember(({ corpus }: Publication) =>
  corpus.documents
    .filter(hasText)
    .flatMap(({ id, tree }) => listSentences(tree).map(({ eId, text }) => ({ id, eId, text }))),
);

/** The places among them of those that hold a word: most words are those of a scope, which many towns share. */
const findWord = remember((publication: Publication, word: string): readonly number[] =>
  listAllSentences(publication).flatMap(({ text }, at) => (text.includes(word) ? [at] : [])),
);

/** The pages of documents with such sentences, as a list of which the first page stands on the town’s own. */
export const listTownMentions = remember(
  (publication: Publication, town: string): ListPages<MentionGroup> => {
    const path = `/towns/${town}/`;
    const groups = groupMentions(publication, findTownMentions(publication, town));
    return toListPages(path, groups, 100, `${path}mentions/`);
  },
);

/** The sentences that name the town, or a scope to which it belongs, in reading order. */
export const findTownMentions = remember((publication: Publication, town: string): Mention[] => {
  const scopes = publication.corpus.scopes
    .filter(({ members }) => members?.includes(town) === true)
    .flatMap(({ mentionedAs }) => mentionedAs);
  const words = [
    ...scopes,
    ...(publication.towns.has(town) ? [lookUp(publication.towns, town).name] : []),
  ];
  const places = new Set(words.flatMap((word) => findWord(publication, word)));
  const sentences = listAllSentences(publication);
  return [...places]
    .toSorted((one, other) => one - other)
    .flatMap((at) => {
      const sentence = sentences[at];
      return sentence ? [toMention(publication, sentence.id, sentence.eId)] : [];
    });
});
