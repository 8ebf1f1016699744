import type { Missing } from '#indicators/assess/missing.ts';
import { remember } from '#remember.ts';
import type { CorpusRequest } from '#corpus/corpus.ts';
import type { AssessedTarget, Publication } from '../publication.ts';
import { findMissing } from './target-items.ts';

/** More letters than this would outgrow the site: then a target has one for all its towns, with the town left blank. */
const mostLetters = 3000;

/** Stands for a town in the address of a letter that is for any of them. */
export const anyTown = 'town';

type MissingValue = Extract<Missing, { readonly places: readonly string[] }>;

/** A number that could be asked for: of which target, and of which place. */
export interface AskedGap {
  readonly assessed: AssessedTarget;
  /** The id of the place, or `town` for any of its towns. */
  readonly place: string;
  readonly missing: readonly MissingValue[];
  /** The address of its letter without `.txt` or `.docx`; it stands in the official language only. */
  readonly path: string;
}

/** By its target, every number that could be asked for, place by place. What a sentence leaves open is not: the regulation gives what is recorded, no explanations. */
export const listGaps = remember(
  (publication: Publication): ReadonlyMap<string, readonly AskedGap[]> => {
    const all = [...publication.targets.values()].map((assessed) => ({
      assessed,
      missing: findMissing(publication, assessed).filter((one) => 'places' in one),
    }));
    const letters = all.flatMap(({ missing }) => missing.flatMap(({ places }) => places)).length;
    const toPlace = (id: string): string =>
      letters > mostLetters && publication.towns.has(id) ? anyTown : id;
    return new Map(
      all.map(({ assessed, missing }) => [assessed.target.id, toGaps(assessed, missing, toPlace)]),
    );
  },
);

function toGaps(
  assessed: AssessedTarget,
  missing: readonly MissingValue[],
  toPlace: (id: string) => string,
): AskedGap[] {
  const places = new Set(missing.flatMap((one) => one.places.map(toPlace)));
  return [...places].map((place) => ({
    assessed,
    place,
    missing: missing.filter((one) => one.places.map(toPlace).includes(place)),
    path: `/targets/${assessed.target.id}/request/${place}`,
  }));
}

/** What was asked, and answered, of a target. */
export function listRequestsOf({ corpus }: Publication, target: string): readonly CorpusRequest[] {
  return corpus.requests.filter((one) => one.target === target);
}
