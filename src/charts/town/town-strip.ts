import { scaleLinear } from 'd3';
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
      ...listDrawnPoints(input).map((drawn, index) =>
        drawValue(drawn, x, middle, width, input, index),
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

/** The figure stands right of its dot if there is room; a second value of the same year stands on the other side. */
function drawValue(
  { point, value, series }: DrawnPoint,
  x: (year: number) => number,
  middle: number,
  width: number,
  input: SeriesInput,
  index: number,
): string {
  const figure = formatFigure(value, point.unit, input.locale);
  const at = x(point.year) + index * 12;
  const fits = at + 10 + measureText(figure) <= width;
  const right = index === 0 ? fits : !fits;
  const text = element(
    'text',
    { x: right ? at + 10 : at - 10, y: middle + 4.5, 'text-anchor': right ? null : 'end' },
    escapeSvg(figure),
  );
  const dot = drawDot(point, at, middle);
  const words = element('g', { class: 'labels' }, text);
  return element('g', { 'data-of': series.id }, dot, words);
}
