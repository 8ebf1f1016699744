import type { DotsBlock } from '#cards/card.ts';
import type { SeriesInput } from '#charts/input/chart-input.ts';
import { listDrawnPoints, toAmount } from '#charts/input/drawn-points.ts';
import { formatFigure } from '#i18n/phrases/number-words.ts';

/** The chart of an indicator, small: the same values at the same places; none where no full year has one. */
export function toDots(input: SeriesInput): DotsBlock[] {
  const points = listDrawnPoints(input);
  if (points.length === 0) return [];
  const goals = input.goals.map((goal) => ({
    amount: toAmount(goal.value, goal.unit, input.unit),
    words: formatFigure(goal.value, goal.unit, input.locale),
  }));
  const figures = points.map(({ amount, value, point }) => ({
    amount,
    words: formatFigure(value, point.unit, input.locale),
  }));
  const sorted = [...figures, ...goals].toSorted((a, b) => a.amount - b.amount);
  return [
    {
      kind: 'dots',
      points: points.map(({ amount, point: { year, status } }) => ({
        year,
        amount,
        firm: status === 'actual',
      })),
      goals: goals.map(({ amount }) => amount),
      top: sorted.at(input.ranked ? 0 : -1)?.words ?? '',
      ranked: input.ranked,
    },
  ];
}
