import type { Observation } from '../../schema/observation.ts';
import type { CorpusDraft } from '../draft.ts';
import { type Issue, toIssue } from '../issue.ts';

/** A revision names the vintage of an older row about the same thing, so that revisions run in one direction. */
export function checkRevisions({ observations }: CorpusDraft): Issue[] {
  const vintages = new Set(observations.map(({ value }) => keyOf(value, value.vintage)));
  return observations.flatMap(({ value, at }) => {
    const { supersedes, vintage } = value;
    if (supersedes === null) return [];
    if (supersedes >= vintage) {
      const message = `the vintage ${vintage} replaces ${supersedes}, which is not older`;
      return [toIssue('supersedes-cycle', at('supersedes'), message)];
    }
    if (vintages.has(keyOf(value, supersedes))) return [];
    const message = `no row of the vintage ${supersedes} gives this place, period and source`;
    return [toIssue('supersedes-unknown', at('supersedes'), message)];
  });
}

function keyOf({ indicator, place, year, period, source }: Observation, vintage: string): string {
  return [indicator, place, year, period, source, vintage].join();
}
