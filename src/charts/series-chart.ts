import type { SeriesInput } from './chart-input.ts';
import { type Drawing, type DrawingSize, drawingWidths } from './drawing.ts';
import { listDrawnPoints } from './drawn-points.ts';
import { drawPanel } from './panel.ts';

/** One indicator over the years, all its towns in one field; null where no full-year value is known. */
export function drawSeries(input: SeriesInput, size: DrawingSize): Drawing | null {
  const points = listDrawnPoints(input);
  if (points.length === 0) return null;
  const years = points.map(({ point }) => point.year);
  const width = drawingWidths[size];
  const height = pickHeight(points.length, size);
  const box = { x: 0, y: 8, width, height: height - 8 };
  return { width, height, body: drawPanel(input, box, [Math.min(...years), Math.max(...years)]) };
}

/** Taller where there is more to label, and on a narrow screen, where labels can only give way upwards. */
function pickHeight(labels: number, size: DrawingSize): number {
  const [least, most, each] = size === 'wide' ? [220, 420, 14] : [200, 560, 22];
  return Math.min(most, least + each * labels);
}
