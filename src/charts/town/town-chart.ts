import { messages } from '#i18n/messages.ts';
import { formatUnit } from '#i18n/phrases/number-words.ts';
import type { Chart } from '../chart.ts';
import type { SeriesInput, TownInput } from '../input/chart-input.ts';
import { describeTown } from './town-sentence.ts';
import { type Drawing, type DrawingSize, drawingWidths } from '../svg/drawing.ts';
import { listDrawnPoints } from '../input/drawn-points.ts';
import { element, escapeSvg } from '../svg/markup.ts';
import { drawPanel } from '../panel/panel.ts';
import { drawDotLegend } from '../panel/value-dot.ts';
import { remember } from '#remember.ts';
import { splitIndicators } from './town-input.ts';
import { drawSingles } from './town-singles.ts';
import { tabulateTown } from './town-table.ts';
import { measureBold } from '../svg/text-width.ts';
import { wrapText } from '../svg/wrap-text.ts';

type Years = readonly [number, number];

const gutter = 28;
const lineHeight = 18;
const panelHeights: Record<DrawingSize, number> = { wide: 160, narrow: 150 };

/** All that was published of a town, with its words and numbers. */
export function toTownChart(input: TownInput): Chart {
  return {
    kind: 'town',
    locale: input.locale,
    title: messages(input.locale).chart.captions.town(input.title),
    unit: null,
    sentence: describeTown(input),
    table: tabulateTown(input),
    draw: (size) => drawTown(input, size),
  };
}

/** One town's indicators on one axis of years: a small chart each, then the single values as figures with their years; null where nothing can be drawn. */
export const drawTown = remember((input: TownInput, size: DrawingSize): Drawing | null => {
  const { several, single } = splitIndicators(input);
  const years = findYears([...several, ...single]);
  if (!years) return null;
  const width = drawingWidths[size];
  const panels = drawPanels(several, size, years);
  const rows = drawSingles(single, size, panels.height);
  const points = [...several, ...single].flatMap(listDrawnPoints).map(({ point }) => point);
  const top = panels.height + rows.height + 6;
  const key = drawDotLegend(points, input.locale, { width, top });
  return { width, height: top + key.height, body: panels.body + rows.body + key.body };
});

function findYears(inputs: readonly SeriesInput[]): Years | null {
  const years = inputs.flatMap(listDrawnPoints).map(({ point }) => point.year);
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

function drawPanels(
  inputs: readonly SeriesInput[],
  size: DrawingSize,
  years: Years,
): { height: number; body: string } {
  const columns = pickColumns(inputs.length, size);
  const width = (drawingWidths[size] - (columns - 1) * gutter) / columns;
  const parts: string[] = [];
  let top = 0;
  for (let start = 0; start < inputs.length; start += columns) {
    const row = inputs.slice(start, start + columns);
    const headings = row.map((input) => writeHeading(input, width));
    const goals = row.map((input) => writeGoals(input, width));
    const lines = row.map(
      (_, index) => (headings[index]?.length ?? 0) + (goals[index]?.length ?? 0),
    );
    const below = Math.max(...lines) * lineHeight + 8;
    row.forEach((input, column) => {
      const x = column * (width + gutter);
      const box = { x, y: top + below, width, height: panelHeights[size] };
      const heading = drawHeading(headings[column] ?? [], goals[column] ?? [], x, top);
      parts.push(heading, drawPanel(input, box, years, 'in-heading'));
    });
    top += below + panelHeights[size] + 20;
  }
  return { height: top, body: parts.join('') };
}

function pickColumns(count: number, size: DrawingSize): number {
  if (size === 'narrow') return 1;
  return count === 2 || count === 4 ? 2 : Math.min(3, Math.max(1, count));
}

function writeHeading(input: SeriesInput, width: number): string[] {
  const unit = formatUnit(input.unit, input.locale);
  const lines = messages(input.locale).chart.panelHeading(input.title, unit).split('\n');
  return lines.flatMap((line) => wrapText(line, width, measureBold));
}

/** In a small chart the words would cover the values, so that they stand above it. */
function writeGoals(input: SeriesInput, width: number): string[] {
  return input.goals.flatMap(({ words }) => wrapText(words, width));
}

function drawHeading(
  lines: readonly string[],
  goals: readonly string[],
  x: number,
  top: number,
): string {
  const texts = [...lines, ...goals].map((line, index) => {
    const y = top + 14 + index * lineHeight;
    const kind = index < lines.length ? null : 'target-words';
    return element('text', { class: kind, x, y }, escapeSvg(line));
  });
  const heading = element('g', { class: 'headings' }, ...texts.slice(0, lines.length));
  return heading + texts.slice(lines.length).join('');
}
