import { formatUnit } from '#i18n/phrases/number-words.ts';
import type { Chart } from '../chart.ts';
import type { SeriesInput } from '../input/chart-input.ts';
import { describeSeries } from './series-sentence.ts';
import { type Drawing, type DrawingSize, drawingWidths } from '../svg/drawing.ts';
import { listDrawnPoints } from '../input/drawn-points.ts';
import { drawPanel } from '../panel/panel.ts';
import { drawDotLegend } from '../panel/value-dot.ts';
import { remember } from '#remember.ts';
import { tabulateSeries } from './series-table.ts';

/** One indicator over the years with its words and numbers. */
export function toSeriesChart(input: SeriesInput): Chart {
  return {
    kind: 'series',
    locale: input.locale,
    title: input.title,
    unit: formatUnit(input.unit, input.locale),
    sentence: describeSeries(input),
    table: tabulateSeries(input),
    compact: input.series.filter(({ aside }) => aside !== true).length < 2,
    draw: (size) => drawSeries(input, size),
  };
}

/** One indicator over the years, all its towns in one field; null where no full-year value is known. */
export const drawSeries = remember((input: SeriesInput, size: DrawingSize): Drawing | null => {
  const points = listDrawnPoints(input);
  if (points.length === 0) return null;
  const behind = (input.around ?? []).flatMap(({ counts }) => counts.map(({ year }) => year));
  const years = [...points.map(({ point }) => point.year), ...behind];
  const width = drawingWidths[size];
  const height = pickHeight(points.length, size);
  const box = { x: 0, y: 8, width, height: height - 8 };
  const panel = drawPanel(input, box, [Math.min(...years), Math.max(...years)]);
  const key = drawDotLegend(
    points.map(({ point }) => point),
    input.locale,
    { width, top: height + 6 },
  );
  return { width, height: height + 6 + key.height, body: panel + key.body };
});

/** Taller where there is more to label, and on a narrow screen, where labels can only give way upwards. */
function pickHeight(labels: number, size: DrawingSize): number {
  const [least, most, each] = size === 'wide' ? [220, 420, 14] : [200, 560, 22];
  return Math.min(most, least + each * labels);
}
