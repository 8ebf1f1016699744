import type { Target } from '#schema/target.ts';
import type { Unit } from '#schema/text.ts';
import type { CorpusIndicator } from '../../corpus.ts';
import type { ParsedContent } from '../../parsed.ts';
import { type Issue, type IssueLocation, toIssue } from '../../issue.ts';

/** Values and targets are in a unit of their indicator; changes of a share in 个百分点, growth in %. */
export function checkUnits({ documents, indicators, observations }: ParsedContent): Issue[] {
  const indicatorById = new Map(indicators.map(({ value }) => [value.id, value]));
  const targets = documents.flatMap((document) => document.targets);
  const findIssue = (
    indicator: CorpusIndicator | undefined,
    unit: Unit | null,
    allowed: readonly Unit[],
    locate: () => IssueLocation,
  ): Issue[] => {
    if (!indicator || unit === null || allowed.includes(unit)) return [];
    const message = `the unit is "${unit}", ${indicator.id} is given in ${allowed.join(', ')}`;
    return [toIssue('unit-mismatch', locate(), message)];
  };
  return [
    ...observations.flatMap(({ value: { indicator: id, unit }, at }) => {
      const indicator = indicatorById.get(id);
      return findIssue(indicator, unit, indicator ? listUnits(indicator) : [], () => at('unit'));
    }),
    ...targets.flatMap(({ value: target, at }) => {
      const indicator = indicatorById.get(target.indicator);
      const allowed = indicator ? listTargetUnits(target, indicator) : [];
      return findIssue(indicator, target.unit, allowed, () => at('unit'));
    }),
  ];
}

function listUnits({ unit, alsoPublishedIn }: CorpusIndicator): Unit[] {
  return [unit, ...alsoPublishedIn];
}

function listTargetUnits(target: Target, indicator: CorpusIndicator): Unit[] {
  if (target.kind !== 'change') return listUnits(indicator);
  if (indicator.unit === '%') return ['个百分点', '%'];
  return [...listUnits(indicator), '%'];
}
