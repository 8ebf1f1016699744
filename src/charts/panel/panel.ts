import { type Axes, makeAxes } from './axes.ts';
import { isOfficial } from '#schema/natures.ts';
import type { Box } from '../svg/box.ts';
import type { SeriesInput } from '../input/chart-input.ts';
import { type DrawnPoint, listDrawnPoints } from '../input/drawn-points.ts';
import { findGapYears, splitRuns } from '../input/known-years.ts';
import { element } from '../svg/markup.ts';
import { drawAround } from './panel-around.ts';
import { drawGoalLines, placeGoals } from './panel-goals.ts';
import { drawLabels } from './panel-labels.ts';
import { findMarkClass, isWorded } from './picked.ts';
import { drawDot } from './value-dot.ts';
import { pickYearTicks } from './year-ticks.ts';

/** Dots over the years inside a box: grid, gaps, goals, runs of known years, dots and their labels; names where the input wants them. */
export function drawPanel(
  input: SeriesInput,
  box: Box,
  years: readonly [number, number],
  goalWords: 'beside-line' | 'in-heading' = 'beside-line',
): string {
  const points = listDrawnPoints(input);
  const axes = makeAxes(input, points, box, years);
  const goals = goalWords === 'beside-line' ? placeGoals(input, points, axes) : [];
  const around = drawAround(input, axes);
  const kept = [...goals.map(({ box: own }) => own), ...around.boxes];
  return [
    drawGrid(axes, years),
    drawGaps(points, axes),
    around.markup,
    ...(goalWords === 'in-heading' ? drawGoalLines(input, axes) : []),
    ...goals.map(({ markup }) => markup),
    drawMarks(input, points, axes, drawLabels(input, points, axes, box, kept)),
  ].join('');
}

function drawGrid(axes: Axes, [first, last]: readonly [number, number]): string {
  const lines = axes.ticks.map(
    ({ at }) => `M${Math.round(axes.left)} ${Math.round(axes.y(at))}H${Math.round(axes.right)}`,
  );
  const values = axes.ticks.map(({ at, text }) =>
    element('text', { x: axes.left - 8, y: axes.y(at) + 4.5 }, text),
  );
  const shown = pickYearTicks(first, last, axes.x).map((year) =>
    element('text', { x: axes.x(year), y: axes.bottom + 18 }, String(year)),
  );
  return [
    element('path', { class: 'grid', d: lines.join('') }),
    element('g', { class: 'ticks', 'text-anchor': 'end' }, ...values),
    element('g', { class: 'ticks', 'text-anchor': 'middle' }, ...shown),
  ].join('');
}

function drawGaps(points: readonly DrawnPoint[], axes: Axes): string {
  const lines = findGapYears(points).map(
    (year) => `M${Math.round(axes.x(year))} ${Math.round(axes.top)}V${Math.round(axes.bottom)}`,
  );
  return lines.length === 0 ? '' : element('path', { class: 'gap', d: lines.join('') });
}

/** The runs, dots and labels of each series together, so that one can be told from the others; what is picked, then what is official lies on top. */
function drawMarks(
  input: SeriesInput,
  points: readonly DrawnPoint[],
  axes: Axes,
  labels: ReadonlyMap<string, string>,
): string {
  const groups = [...Map.groupBy(points, ({ series }) => series.id)];
  return groups
    .sort(
      ([one, a], [other, b]) =>
        Number(isWorded(input, one)) - Number(isWorded(input, other)) ||
        countOfficial(a) - countOfficial(b),
    )
    .map(([id, own]) => {
      const marks = [drawRuns(own, axes), ...drawDots(own, axes), labels.get(id) ?? ''];
      return element('g', { class: findMarkClass(input, id), 'data-of': id }, ...marks);
    })
    .join('');
}

function countOfficial(points: readonly DrawnPoint[]): number {
  return points.filter(({ point }) => isOfficial(point.source.nature)).length;
}

function drawRuns(points: readonly DrawnPoint[], axes: Axes): string {
  const paths = splitRuns(points)
    .filter((run) => run.length > 1)
    .map((run) => {
      const corners = run.map(
        ({ point, amount }) => `${Math.round(axes.x(point.year))},${Math.round(axes.y(amount))}`,
      );
      return `M${corners.join('L')}`;
    });
  return paths.length === 0 ? '' : element('path', { class: 'run', d: paths.join('') });
}

function drawDots(points: readonly DrawnPoint[], axes: Axes): string[] {
  return points.map(({ point, amount }) => drawDot(point, axes.x(point.year), axes.y(amount)));
}
