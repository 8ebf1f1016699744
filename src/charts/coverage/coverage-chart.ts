import { scaleLinear } from 'd3';
import { messages } from '#i18n/messages.ts';
import type { Chart } from '../chart.ts';
import type { CoverageInput, CoverageRow, DrawnState } from '../input/chart-input.ts';
import { drawCoverageMark } from './coverage-marks.ts';
import { tabulateCoverage } from './coverage-table.ts';
import { describeCoverage } from './coverage-sentence.ts';
import { type Drawing, type DrawingSize, drawingWidths } from '../svg/drawing.ts';
import { element, escapeSvg } from '../svg/markup.ts';
import { measureText } from '../svg/text-width.ts';
import { drawLegend } from '../panel/legend.ts';
import { pickYearTicks } from '../panel/year-ticks.ts';

interface Grid {
  readonly x: (year: number) => number;
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
}

const rowHeight = 22;
const totalWidth = 26;

/** Who published figures for which year, with its words and numbers. */
export function toCoverageChart(input: CoverageInput): Chart {
  return {
    kind: 'coverage',
    locale: input.locale,
    title: messages(input.locale).chart.titles.coverage,
    unit: null,
    sentence: describeCoverage(input),
    table: tabulateCoverage(input),
    draw: (size) => drawCoverage(input, size),
  };
}

/** Towns down, years across: a mark where something was published, a row of points where nothing was, words where a town has nothing at all. */
export function drawCoverage(input: CoverageInput, size: DrawingSize): Drawing {
  const width = drawingWidths[size];
  const grid = makeGrid(input, width);
  const top = 44;
  const bottom = top + input.rows.length * rowHeight;
  const rows = input.rows.map((row, index) =>
    drawRow(input, row, grid, top + (index + 0.5) * rowHeight),
  );
  const key = drawKey(input, width, bottom + 16);
  return {
    width,
    height: bottom + 16 + key.height,
    body: [
      drawHead(input, grid, top),
      drawTargetYear(input, grid, top, bottom),
      ...rows,
      key.body,
    ].join(''),
  };
}

function makeGrid(input: CoverageInput, width: number): Grid {
  const left = Math.max(...input.rows.map(({ label }) => measureText(label))) + 8;
  const right = width - totalWidth;
  const pitch = (right - left) / Math.max(1, input.years.length);
  const first = input.years[0] ?? 0;
  const x = scaleLinear()
    .domain([first, first + 1])
    .range([left + pitch / 2, left + pitch * 1.5]);
  return { x, left, right, pitch };
}

function drawHead(input: CoverageInput, grid: Grid, top: number): string {
  const [first, last] = [input.years[0], input.years.at(-1)];
  if (first === undefined || last === undefined) return '';
  const wanted = input.targetYear === null ? [] : [input.targetYear];
  const years = pickYearTicks(first, last, grid.x, wanted).map((year) =>
    element(
      'text',
      { x: grid.x(year), y: top - 8, class: year === input.targetYear ? 'target-words' : null },
      String(year),
    ),
  );
  const { totalHeading } = messages(input.locale).chart;
  const total = { x: grid.right + totalWidth, y: top - 26, 'text-anchor': 'end' };
  return (
    element('g', { class: 'ticks', 'text-anchor': 'middle' }, ...years) +
    element('text', total, escapeSvg(totalHeading))
  );
}

function drawTargetYear(input: CoverageInput, grid: Grid, top: number, bottom: number): string {
  if (input.targetYear === null || !input.years.includes(input.targetYear)) return '';
  const x = Math.round(grid.x(input.targetYear));
  const half = Math.round(Math.min(grid.pitch / 2, 9));
  const words = messages(input.locale).chart.targetYear;
  return [
    element('path', {
      class: 'target-year',
      d: `M${x - half} ${top - 2}V${bottom}M${x + half} ${top - 2}V${bottom}`,
    }),
    element(
      'text',
      { class: 'target-words', x, y: top - 26, 'text-anchor': 'middle' },
      escapeSvg(words),
    ),
  ].join('');
}

function drawRow(input: CoverageInput, row: CoverageRow, grid: Grid, y: number): string {
  return element('g', { 'data-of': row.id }, drawCells(input, row, grid, y));
}

function drawCells(input: CoverageInput, row: CoverageRow, grid: Grid, y: number): string {
  const name = element('text', { x: 0, y: y + 4.5 }, escapeSvg(row.label));
  const total = element(
    'text',
    { x: grid.right + totalWidth, y: y + 4.5, 'text-anchor': 'end' },
    String(row.total),
  );
  if (row.total === 0) return name + drawEmpty(input, grid, y) + total;
  const marks = row.cells.map((state, column) => {
    const year = input.years[column];
    return year === undefined ? '' : drawCoverageMark(state, grid.x(year), y, markRadius(grid));
  });
  return name + drawPoints(input, grid, y) + marks.join('') + total;
}

function drawEmpty(input: CoverageInput, grid: Grid, y: number): string {
  const x = grid.left + 5;
  const words = messages(input.locale).chart.key.none;
  return (
    element('circle', { class: 'ring', cx: x, cy: y, r: 4 }) +
    element('text', { x: x + 10, y: y + 4.5 }, escapeSvg(words))
  );
}

/** One point a year on a single line, drawn by its dashes. */
function drawPoints(input: CoverageInput, grid: Grid, y: number): string {
  const start = grid.x(input.years[0] ?? 0) - 0.75;
  return element('path', {
    class: 'none',
    'stroke-dasharray': `1.5 ${Math.round((grid.pitch - 1.5) * 1000) / 1000}`,
    d: `M${Math.round(start * 10) / 10} ${y}H${Math.round(grid.right)}`,
  });
}

function markRadius(grid: Grid): number {
  return Math.round(Math.min(4.5, grid.pitch / 2 - 1));
}

/** The shapes in words. */
function drawKey(input: CoverageInput, width: number, top: number): ReturnType<typeof drawLegend> {
  const { key } = messages(input.locale).chart;
  const states: readonly DrawnState[] = ['actual', 'estimate', 'part', 'none'];
  const entries = states.map((state) => ({
    words: key[state],
    draw: (x: number, y: number) =>
      state === 'none'
        ? element('circle', { class: 'ring', cx: x + 5, cy: y, r: 4 })
        : drawCoverageMark(state, x + 5, y, 4),
  }));
  return drawLegend(entries, { width, top });
}
