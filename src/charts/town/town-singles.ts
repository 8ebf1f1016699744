import { messages } from '#i18n/messages.ts';
import { formatFigure } from '#i18n/phrases/number-words.ts';
import { formatPeriod } from '#i18n/phrases/period-words.ts';
import type { SeriesInput } from '../input/chart-input.ts';
import { type DrawnPoint, listDrawnPoints } from '../input/drawn-points.ts';
import { type DrawingSize, drawingWidths } from '../svg/drawing.ts';
import { element, escapeSvg } from '../svg/markup.ts';
import { measureBold } from '../svg/text-width.ts';
import { wrapText } from '../svg/wrap-text.ts';
import { drawDot } from '../panel/value-dot.ts';

const lineHeight = 17;
const gutter = 28;
const most: Record<DrawingSize, number> = { wide: 3, narrow: 2 };
/** Before a figure stands its mark. */
const beside = 15;

/** Indicators with a single year's value, side by side: the mark of its source, the figure, and below them the name with the year. */
export function drawSingles(
  inputs: readonly SeriesInput[],
  size: DrawingSize,
  top: number,
): { height: number; body: string } {
  const { columns, width } = pickColumns(inputs, size);
  const parts: string[] = [];
  let y = top;
  for (let start = 0; start < inputs.length; start += columns) {
    const row = inputs.slice(start, start + columns);
    const cells = row.map((input, column) =>
      drawCell(input, Math.round(column * (width + gutter)), y, width),
    );
    parts.push(element('path', { class: 'grid', d: `M0 ${y}H${drawingWidths[size]}` }));
    parts.push(...cells.map(({ body }) => body));
    y += Math.max(...cells.map(({ height }) => height));
  }
  return { height: y - top, body: parts.join('') };
}

/** As many columns as hold the longest figure beside its mark. */
function pickColumns(
  inputs: readonly SeriesInput[],
  size: DrawingSize,
): { columns: number; width: number } {
  const figures = inputs.flatMap((input) =>
    listDrawnPoints(input).map((drawn) => measureBold(writeFigure(drawn, input))),
  );
  const longest = beside + Math.max(0, ...figures);
  const share = (columns: number) => (drawingWidths[size] - (columns - 1) * gutter) / columns;
  let columns = most[size];
  while (columns > 1 && share(columns) < longest) columns -= 1;
  return { columns, width: share(columns) };
}

function writeFigure({ point, value }: DrawnPoint, { locale }: SeriesInput): string {
  return formatFigure(value, point.unit, locale);
}

/** The name, and the year that all values have. */
function writeName({ locale, title }: SeriesInput, points: readonly DrawnPoint[]): string {
  const [first] = points;
  if (first === undefined) return title;
  const { period, year } = first.point;
  return messages(locale).chart.withYears(title, formatPeriod(year, period, locale));
}

/** A line for each value of the year, then the name in lines. */
function drawCell(
  input: SeriesInput,
  x: number,
  top: number,
  width: number,
): { height: number; body: string } {
  const points = listDrawnPoints(input);
  const marks = [...Map.groupBy(points, ({ series }) => series.id)].map(([id, own]) =>
    element('g', { 'data-of': id }, ...drawValues(own, input, x, top)),
  );
  const below = top + points.length * lineHeight + 25;
  const names = wrapText(writeName(input, points), width).map((line, index) =>
    element('text', { x, y: below + index * lineHeight }, escapeSvg(line)),
  );
  const height = (points.length + names.length) * lineHeight + 24;
  return { height, body: [...marks, element('g', { class: 'names' }, ...names)].join('') };
}

function drawValues(
  points: readonly DrawnPoint[],
  input: SeriesInput,
  x: number,
  top: number,
): string[] {
  const lines = points.map((drawn, index) => ({ drawn, y: top + 22 + index * lineHeight }));
  const figures = lines.map(({ drawn, y }) =>
    element('text', { class: 'heading', x: x + beside, y }, escapeSvg(writeFigure(drawn, input))),
  );
  const dots = lines.map(({ drawn, y }) => drawDot(drawn.point, x + 5, y - 4));
  return [...dots, element('g', { class: 'labels' }, ...figures)];
}
