import { messages } from '#i18n/messages.ts';
import { formatFigure, formatShare, toMinus } from '#i18n/phrases/number-words.ts';
import { formatPeriod } from '#i18n/phrases/period-words.ts';
import type { AssessmentStep } from '#indicators/assessment.ts';
import type { Locale, Unit } from '#schema/text.ts';

/** One line of an assessment's arithmetic in words; `names` gives the name of a place by its id. */
export function toStepWords(
  step: AssessmentStep,
  locale: Locale,
  names: ReadonlyMap<string, string>,
): string {
  const words = messages(locale).target.steps;
  const figure = (value: string, unit: Unit | null) =>
    toMinus(unit === null ? value : formatFigure(value, unit, locale));
  switch (step.kind) {
    case 'observed': {
      const { place, year, period, value, unit } = step.observation;
      const when = formatPeriod(year, period, locale);
      return words.observed(names.get(place) ?? place, when, figure(value ?? '', unit));
    }
    case 'converted':
      return words.converted(figure(step.from, step.fromUnit), figure(step.to, step.toUnit));
    case 'sum':
      return (
        words.sum(step.terms.join(' + '), figure(step.result, step.unit)) +
        words.sumPart(step.terms.length, step.total ?? '?')
      );
    case 'difference':
      return words.difference(step.value, step.base, figure(step.result, step.unit));
    case 'growth':
      return words.growth(step.value, step.base, step.result);
    case 'comparison': {
      const sign = messages(locale).target.comparatorSigns[step.comparator];
      const goal = step.goalMax === null ? step.goal : `${step.goal}–${step.goalMax}`;
      return words.comparison(step.actual, sign, figure(goal, step.unit), step.holds);
    }
    case 'margin':
      return words.margin(step.actual, step.goal, figure(step.result, step.unit));
    case 'completion':
      return words.completion(step.actual, step.goal, formatShare(step.result), step.atLeast);
    case 'rounding':
      return words.rounding(step.low, step.high, step.goal);
    case 'pace':
      return words.pace(step.progress, step.elapsed, step.result);
    case 'count': {
      const { met, missed, unknown, total } = step.counts;
      return total === null
        ? words.countKnown(met, missed, unknown)
        : words.count(met, missed, unknown, total);
    }
  }
}
