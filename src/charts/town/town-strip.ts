import { scaleLinear } from 'd3';
import { messages } from '#i18n/messages.ts';
import { formatFigure } from '#i18n/phrases/number-words.ts';
import type { SeriesInput } from '../input/chart-input.ts';
import { type DrawingSize, drawingWidths } from '../svg/drawing.ts';
import { type DrawnPoint, listDrawnPoints } from '../input/drawn-points.ts';
import { element, escapeSvg } from '../svg/markup.ts';
import { measureText } from '../svg/text-width.ts';
import { wrapText } from '../svg/wrap-text.ts';
import { drawDot } from '../panel/value-dot.ts';
import { pickYearTicks } from '../panel/year-ticks.ts';

const lineHeight = 17;

/** Indicators with a single year's value, one a row: the name, a dot at its year, the figure beside it. */
export function drawStrip(
  inputs: readonly SeriesInput[],
  size: DrawingSize,
  [first, last]: readonly [number, number],
  top: number,
): { height: number; body: string } {
  if (inputs.length === 0) return { height: 0, body: '' };
  const width = drawingWidths[size];
  const left = size === 'wide' ? 240 : 0;
  const x = scaleLinear()
    .domain(first === last ? [first - 1, last + 1] : [first, last])
    .range([left + 18, width - 18]);
  const ticks = pickYearTicks(first, last, x).map((year) =>
    element('text', { x: x(year), y: top + 14 }, String(year)),
  );
  const parts = [element('g', { class: 'ticks', 'text-anchor': 'middle' }, ...ticks)];
  let y = top + 24;
  for (const input of inputs) {
    const names = wrapText(input.title, size === 'wide' ? left - 16 : width);
    const above = size === 'wide' ? 0 : names.length * lineHeight;
    const height = size === 'wide' ? Math.max(26, names.length * lineHeight + 9) : above + 26;
    const middle = Math.round(y + above + (height - above) / 2);
    const start = size === 'wide' ? middle - ((names.length - 1) * lineHeight) / 2 + 4.5 : y + 15;
    parts.push(
      element('path', { class: 'grid', d: `M${left} ${middle}H${width}` }),
      element('g', { class: 'names' }, ...writeLines(names, start)),
      ...[...Map.groupBy(listDrawnPoints(input), ({ series }) => series.id)].map(([id, points]) =>
        element('g', { 'data-of': id }, drawValues(points, x, middle, width, input)),
      ),
    );
    y += height;
  }
  return { height: y - top + 4, body: parts.join('') };
}

function writeLines(lines: readonly string[], y: number): string[] {
  return lines.map((line, index) =>
    element('text', { x: 0, y: y + index * lineHeight }, escapeSvg(line)),
  );
}

/** A dot for each value of the year, side by side, and their figures right of them if there is room, else left. */
function drawValues(
  points: readonly DrawnPoint[],
  x: (year: number) => number,
  middle: number,
  width: number,
  { locale }: SeriesInput,
): string {
  const most = width - 6 - (points.length - 1) * 12;
  const places = points.map(({ point }, index) => Math.min(x(point.year), most) + index * 12);
  const figures = points
    .map(({ point, value }) => formatFigure(value, point.unit, locale))
    .join(messages(locale).chart.listSeparator);
  const [left, right] = [Math.min(...places) - 10, Math.max(...places) + 10];
  const fits = right + measureText(figures) <= width;
  const text = element(
    'text',
    { x: fits ? right : left, y: middle + 4.5, 'text-anchor': fits ? null : 'end' },
    escapeSvg(figures),
  );
  const dots = points.map(({ point }, index) => drawDot(point, places[index] ?? 0, middle));
  return dots.join('') + element('g', { class: 'labels' }, text);
}
