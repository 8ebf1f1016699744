import { messages } from '#i18n/messages.ts';
import { formatUnit } from '#i18n/phrases/number-words.ts';
import { remember } from '#remember.ts';
import type { Chart } from '../chart.ts';
import type { DrawnPoint } from '../input/drawn-points.ts';
import { writeFigure } from '../input/write-figure.ts';
import { findMarkClass, writePicked } from '../panel/picked.ts';
import { spread } from '../panel/scale.ts';
import { drawDot, drawDotLegend } from '../panel/value-dot.ts';
import { type Drawing, type DrawingSize, drawingWidths } from '../svg/drawing.ts';
import { element, escapeSvg } from '../svg/markup.ts';
import { measureText } from '../svg/text-width.ts';
import type { ChangedPoint, DumbbellInput } from './dumbbell-input.ts';
import { describeDumbbell } from './dumbbell-sentence.ts';
import { tabulateDumbbell } from './dumbbell-table.ts';

/** Two lines of words a row, so that both figures find room beside their dots on a narrow screen too. */
const rowHeight = 34;
const headHeight = 20;

/** Two years of one indicator, with words and numbers. */
export function toDumbbellChart(input: DumbbellInput): Chart {
  const [from, to] = input.years;
  return {
    kind: 'dumbbell',
    locale: input.locale,
    title: messages(input.locale).chart.titles.dumbbell(input.title, from, to),
    unit: formatUnit(input.unit, input.locale),
    sentence: describeDumbbell(input),
    table: tabulateDumbbell(input),
    draw: (size) => drawDumbbell(input, size),
  };
}

/** A row a place: its name above, a line from the value of the first year to that of the second, each with its figure at its outer side. */
export const drawDumbbell = remember((input: DumbbellInput, size: DrawingSize): Drawing => {
  const width = drawingWidths[size];
  const points = input.rows.flatMap(({ from, to }) => [from, to]);
  const room = Math.max(...points.map((drawn) => measureText(writeFigure(input, drawn)))) + 12;
  const amounts = points.map(({ amount }) => amount);
  const [low, high] = [Math.min(0, ...amounts), Math.max(...amounts, 1e-9)];
  const x = spread([low, high], [room, width - room]);
  const rows = input.rows.map((row, index) =>
    drawRow(input, row, x, headHeight + index * rowHeight),
  );
  const bottom = headHeight + input.rows.length * rowHeight;
  const zero = Math.round(x(0));
  const grid = element('path', { class: 'grid', d: `M${zero} ${headHeight}V${bottom}` });
  const head = element('text', { x: 0, y: 13 }, escapeSvg(input.years.join(' → ')));
  const key = drawDotLegend(
    points.map(({ point }) => point),
    input.locale,
    { width, top: bottom + 10 },
  );
  const body = head + grid + rows.join('') + key.body;
  return { width, height: bottom + 10 + key.height, body };
});

function drawRow(
  input: DumbbellInput,
  { from, to }: ChangedPoint,
  x: (amount: number) => number,
  top: number,
): string {
  const y = top + 24;
  const [start, end] = [from, to].map(({ amount }) => Math.round(x(amount)));
  const isRise = to.amount >= from.amount;
  const figures = [
    writeBeside(input, from, start ?? 0, y, isRise),
    writeBeside(input, to, end ?? 0, y, !isRise),
  ];
  return element(
    'g',
    { class: findMarkClass(input, to.series.id), 'data-of': to.series.id },
    element('text', { x: 0, y: top + 11 }, escapeSvg(writePicked(input, to.series))),
    element('path', { class: 'stem', d: `M${start} ${y}H${end}` }),
    drawDot(from.point, start ?? 0, y),
    drawDot(to.point, end ?? 0, y),
    element('g', { class: 'labels' }, ...figures),
  );
}

function writeBeside(
  input: DumbbellInput,
  drawn: DrawnPoint,
  at: number,
  y: number,
  isBefore: boolean,
): string {
  const place = { x: at + (isBefore ? -9 : 9), y: y + 4.5 };
  const anchor = isBefore ? 'end' : null;
  return element('text', { ...place, 'text-anchor': anchor }, escapeSvg(writeFigure(input, drawn)));
}
