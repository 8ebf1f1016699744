import type { Target } from '#schema/target.ts';
import { remember } from '#remember.ts';
import { toListPages, type ListPages } from '../list-pages.ts';
import { listMissing, type Missing } from '#indicators/assess/missing.ts';
import { listCurrent } from '#indicators/observations/revisions.ts';
import type { Status } from '#indicators/status.ts';
import { toMention, type Mention } from '../reading/mentions.ts';
import { lookUp, type AssessedTarget, type Publication } from '../publication.ts';
import { toPromiseNote, type PromiseNote } from '../reading/promise-note.ts';

/** A target as a list shows it. */
export interface TargetItem extends PromiseNote {
  readonly sentence: Mention | null;
  /** How many of the scope's towns have any value of the indicator for the year, as `2/27`; null where the towns are not known. */
  readonly coverage: string | null;
}

/** A target as a list shows it. */
export function toTargetItem(publication: Publication, assessed: AssessedTarget): TargetItem {
  const { target, document } = assessed;
  return {
    ...toPromiseNote(publication, target.id),
    sentence: target.eId === null ? null : toMention(publication, document.id, target.eId),
    coverage: countTowns(publication, target),
  };
}

/** Every target as a list shows it, in their order. */
export const listTargetItems = remember((publication: Publication): readonly TargetItem[] =>
  [...publication.targets.values()].map((one) => toTargetItem(publication, one)),
);

/** Some targets as a list at an address, a hundred a page. */
export function toTargetPages(
  path: string,
  items: readonly TargetItem[],
  folder = path,
): ListPages<TargetItem> {
  return toListPages(path, items, 100, folder);
}

/** All targets as a list: those that are bound to a sentence of a held text, then the others. */
export const listTargetPages = remember((publication: Publication): ListPages<TargetItem> => {
  const { bound, unbound } = splitTargets(publication);
  return toTargetPages('/targets/', [...bound, ...unbound]);
});

/** The targets that an indicator measures, as a list of which the first page stands on the indicator’s own. */
export function listTargetsOf(publication: Publication, indicator: string): ListPages<TargetItem> {
  const path = `/indicators/${indicator}/`;
  const own = listTargetItems(publication).filter(({ target }) => target.indicator === indicator);
  return toTargetPages(path, own, `${path}targets/`);
}

/** What stands between a target and its verdict, from the values that hold now. */
export function findMissing(
  { corpus, observationsByIndicator }: Publication,
  { assessment, target }: AssessedTarget,
): Missing[] {
  const observations = listCurrent(observationsByIndicator.get(target.indicator) ?? []);
  return listMissing(target, assessment, { observations, scopes: corpus.scopes });
}

/** The targets that are bound to a sentence of a held text, and those that are not, in their order. */
export function splitTargets(publication: Publication): {
  bound: TargetItem[];
  unbound: TargetItem[];
} {
  const items = listTargetItems(publication);
  return {
    bound: items.filter(({ sentence }) => sentence !== null),
    unbound: items.filter(({ sentence }) => sentence === null),
  };
}

/** How many items have each status, most first. */
export function countStatuses(items: readonly TargetItem[]): [Status, number][] {
  const groups = Map.groupBy(items, ({ answer }) => answer.status);
  return [...groups]
    .map(([status, { length }]): [Status, number] => [status, length])
    .toSorted(([, a], [, b]) => b - a);
}

function countTowns(publication: Publication, target: Target): string | null {
  const { members } = lookUp(publication.scopes, target.scope);
  if (members === null) return null;
  const year = Number(target.deadline.slice(0, 4));
  const values = publication.observationsByIndicator.get(target.indicator) ?? [];
  const known = members.filter((town) =>
    values.some(
      (one) =>
        one.place === town && one.year === year && one.period === 'year' && one.value !== null,
    ),
  );
  return `${known.length}/${members.length}`;
}
