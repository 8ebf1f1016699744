import { writeFigure } from '../input/write-figure.ts';
import type { Axes } from './axes.ts';
import type { Box } from '../svg/box.ts';
import type { SeriesInput } from '../input/chart-input.ts';
import type { DrawnPoint } from '../input/drawn-points.ts';
import { splitRuns } from '../input/known-years.ts';
import { element, escapeSvg } from '../svg/markup.ts';
import { isWorded, writePicked } from './picked.ts';
import { findLead } from './label-lead.ts';
import { placeLabels } from './place-labels.ts';
import type { Obstacle } from './rate-heights.ts';
import { spreadLabels } from './spread-labels.ts';
import { measureText } from '../svg/text-width.ts';

/** By series, the figures beside its dots, off each other, off the lines and off what else is to be kept free. */
export function drawLabels(
  input: SeriesInput,
  points: readonly DrawnPoint[],
  axes: Axes,
  box: Box,
  obstacles: readonly Obstacle[],
): Map<string, string> {
  const wanted = listLabels(input, points);
  const requests = wanted.map(({ text, drawn, required }) => ({
    x: axes.x(drawn.point.year),
    y: axes.y(drawn.amount),
    width: measureText(text),
    height: 15,
    required,
  }));
  const bounds = {
    x: axes.left,
    y: box.y - 6,
    width: axes.right - axes.left,
    height: axes.bottom - box.y + 4,
  };
  const column = input.named
    ? spreadLabels(requests, bounds, input.picked && 1)
    : requests.map(() => null);
  const spread = column.flatMap((place) => (place === null ? [] : [{ ...place, cost: 150 }]));
  const kept = [...obstacles, ...spread, ...listRunObstacles(points, axes)];
  const others = placeLabels(
    requests.filter((_, index) => column[index] === null),
    kept,
    bounds,
  );
  const places = column.map((place) => place ?? others.shift() ?? null);
  const written = places.flatMap((place, index) => {
    const label = wanted[index];
    if (!place || !label) return [];
    const { drawn, text } = label;
    return [{ id: drawn.series.id, markup: drawLabel(text, place, drawn, axes) }];
  });
  const groups = [...Map.groupBy(written, ({ id }) => id)];
  return new Map(
    groups.map(([id, own]) => {
      const labels = own.map(({ markup }) => markup);
      return [id, element('g', { class: 'labels' }, ...labels)];
    }),
  );
}

/** More figures than this cannot be read beside their dots; then only the named ones stand there, the rest in the table. */
const mostFigures = 40;

interface Label {
  readonly text: string;
  readonly drawn: DrawnPoint;
  readonly required: boolean;
}

/** The last value of each run carries the place's name; places are told apart by words alone, so those labels must stand. */
function listLabels(input: SeriesInput, points: readonly DrawnPoint[]): Label[] {
  const ends = new Set(splitRuns(points).map((run) => run.at(-1)));
  const worded = points.filter(({ series }) => isWorded(input, series.id));
  const labels = worded.map((drawn) => {
    const named = input.named && (ends.has(drawn) || drawn.point.status !== 'actual');
    const figure = writeFigure(input, drawn);
    const text = named ? `${writePicked(input, drawn.series)} ${figure}` : figure;
    return { text, drawn, required: named || !input.named };
  });
  const crowded = input.named && worded.length > mostFigures;
  const last = new Map(worded.map((drawn) => [drawn.series.id, drawn]));
  const kept = crowded ? labels.filter(({ drawn }) => last.get(drawn.series.id) === drawn) : labels;
  return kept.sort(
    (a, b) => Number(b.required) - Number(a.required) || b.drawn.amount - a.drawn.amount,
  );
}

/** The words, and a line to their dot where they could not stand next to it. */
function drawLabel(text: string, place: Box, drawn: DrawnPoint, axes: Axes): string {
  const [x, y] = [axes.x(drawn.point.year), axes.y(drawn.amount)];
  const [start, end] = [place.x, place.x + place.width];
  const before = end <= x;
  const words = element(
    'text',
    { x: before ? end : start, y: place.y + 12, 'text-anchor': before ? 'end' : null },
    escapeSvg(text),
  );
  const lead = findLead({ x, y }, place);
  if (lead === null) return words;
  const [toX, toY] = [Math.round(lead.toX), Math.round(lead.toY)];
  return element('path', { d: `M${Math.round(x)} ${Math.round(y)}L${toX} ${toY}` }) + words;
}

/** Small boxes along the lines, so that figures stand off them where they can. */
function listRunObstacles(points: readonly DrawnPoint[], axes: Axes): Obstacle[] {
  return splitRuns(points).flatMap((run) =>
    run.slice(1).flatMap((to, index) => {
      const from = run[index] ?? to;
      const [x1, x2] = [axes.x(from.point.year), axes.x(to.point.year)];
      const [y1, y2] = [axes.y(from.amount), axes.y(to.amount)];
      const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6);
      return Array.from({ length: steps }, (_, step) => ({
        x: x1 + ((x2 - x1) * step) / steps - 1,
        y: y1 + ((y2 - y1) * step) / steps - 1,
        width: 2,
        height: 2,
        cost: 4,
      }));
    }),
  );
}
