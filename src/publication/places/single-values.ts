import { remember } from '#remember.ts';
import type { CorpusIndicator } from '#corpus/corpus.ts';
import { findOnlyValue, toIndicatorPath } from '#indicators/indicator-path.ts';
import type { Observation } from '#schema/observation.ts';
import type { Publication } from '../publication.ts';

/** An indicator of which one value was ever published, with that value. */
export interface SingleValue {
  readonly indicator: CorpusIndicator;
  readonly observation: Observation;
}

/** The indicators of which one value was ever published; they share a page. */
export const listSingleValues = remember((publication: Publication): readonly SingleValue[] =>
  publication.corpus.indicators.flatMap((indicator) => {
    const observation = findSingleValue(publication, indicator.id);
    return observation === null ? [] : [{ indicator, observation }];
  }),
);

/** The only value of an indicator, or null where there are more or none. */
export function findSingleValue(
  { observationsByIndicator }: Publication,
  indicator: string,
): Observation | null {
  return findOnlyValue(observationsByIndicator.get(indicator) ?? []);
}

/** Where an indicator is read of, without language. */
export function toIndicatorPage(publication: Publication, indicator: string): string {
  return toIndicatorPath(indicator, publication.observationsByIndicator.get(indicator) ?? []);
}

/** Where the figures of an indicator are read: on its own page, or on the one that it shares, without language. */
export function toFiguresPath(publication: Publication, indicator: CorpusIndicator): string {
  const path = toIndicatorPage(publication, indicator.id);
  return path.includes('#') ? path : `${path}#series`;
}
