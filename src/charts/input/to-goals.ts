import { messages } from '#i18n/messages.ts';
import { toPath } from '#i18n/paths.ts';
import { formatPromisedFigure } from '#i18n/phrases/promise-words.ts';
import { wordsIn } from '#schema/words-in.ts';
import type { ChartGoal } from './chart-input.ts';
import type { ChartMaterial, ChartTarget } from './material.ts';

/** The promised levels and flows that may be held against what is drawn: goals of each town beside its members, sums beside their own group. */
export function toGoals(
  indicator: string,
  places: readonly string[],
  material: ChartMaterial,
): ChartGoal[] {
  return material.targets.flatMap((target) => {
    const level = target.kind === 'level' || target.kind === 'flow';
    if (target.indicator !== indicator || !level || !speaksOf(target, places, material)) return [];
    return toGoal(target, material);
  });
}

function speaksOf(
  target: ChartTarget,
  places: readonly string[],
  { scopes }: ChartMaterial,
): boolean {
  if (target.scopeMode === 'pooled') return places.includes(target.scope);
  const members = scopes.find(({ id }) => id === target.scope)?.members ?? [];
  return target.scopeMode === 'each' && places.some((place) => members.includes(place));
}

function toGoal(target: ChartTarget, { locale, scopes }: ChartMaterial): ChartGoal[] {
  if (target.value === null || target.unit === null) return [];
  const { goal, goalOfEach, goalAlternative } = messages(locale).chart;
  const named = scopes.find(({ id }) => id === target.scope);
  const scope = named === undefined ? target.scope : wordsIn(named.name, locale);
  const year = target.deadline.slice(0, 4);
  const words = goal(
    year,
    formatPromisedFigure(target, target.unit, locale),
    target.scopeMode === 'each' ? goalOfEach : scope,
  );
  const other = target.alternativeTo === null ? '' : goalAlternative;
  const href = toPath(locale, target.sentence ?? `/targets/${target.id}/`);
  const { unit, value } = target;
  return [{ year: Number(year), value, unit, words: words + other, href }];
}
