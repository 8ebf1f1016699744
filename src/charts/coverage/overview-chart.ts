import { scaleLinear } from 'd3';
import { messages } from '#i18n/messages.ts';
import type { Chart } from '../chart.ts';
import type { CoverageInput, CoverageRow } from '../input/chart-input.ts';
import { drawCoverageMark } from './coverage-marks.ts';
import { tabulateCoverage } from './coverage-table.ts';
import { describeCoverage } from './coverage-sentence.ts';
import { type Drawing, type DrawingSize, drawingWidths } from '../svg/drawing.ts';
import { element, escapeSvg } from '../svg/markup.ts';
import { measureText } from '../svg/text-width.ts';
import { pickYearTicks } from '../panel/year-ticks.ts';

const rowHeight = 16;
const top = 40;

/** The coverage matrix at a glance, with its words and numbers. */
export function toOverviewChart(input: CoverageInput): Chart {
  return {
    kind: 'overview',
    locale: input.locale,
    title: messages(input.locale).chart.titles.coverage,
    unit: null,
    sentence: describeCoverage(input),
    table: tabulateCoverage(input),
    draw: (size) => drawOverview(input, size),
  };
}

/** A thin row a town behind its name: how much stands empty is what it shows. Words above count the towns that have a value, then those that have none. */
export function drawOverview(input: CoverageInput, size: DrawingSize): Drawing | null {
  const [first, last] = [input.years[0], input.years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const width = drawingWidths[size];
  const names = Math.max(...input.rows.map(({ label }) => measureText(label)));
  const x = scaleLinear()
    .domain([first, Math.max(last, first + 1)])
    .range([names + 16, width - 18]);
  const lines = listLines(input);
  const bottom = top + lines.length * rowHeight;
  const rows = lines.map((line, index) => {
    const y = Math.round(top + (index + 0.5) * rowHeight);
    if (typeof line !== 'string') return drawRow(input, line, x, y);
    return element('text', { class: 'heading', x: 0, y: y + 4 }, escapeSvg(line));
  });
  const wanted = input.targetYear === null ? [] : [input.targetYear];
  const years = pickYearTicks(first, last, x, wanted).map((year) => {
    const isTarget = year === input.targetYear;
    return element(
      'text',
      { x: x(year), y: top - 6, class: isTarget ? 'target-words' : null },
      String(year),
    );
  });
  return {
    width,
    height: bottom + 4,
    body: [
      element('g', { class: 'ticks', 'text-anchor': 'middle' }, ...years),
      drawTargetYear(input, x, bottom),
      ...rows,
    ].join(''),
  };
}

function drawTargetYear(
  { locale, targetYear }: CoverageInput,
  x: (year: number) => number,
  bottom: number,
): string {
  if (targetYear === null) return '';
  const [left, right] = [Math.round(x(targetYear) - 6), Math.round(x(targetYear) + 6)];
  const lines = `M${left} ${top}V${bottom}M${right} ${top}V${bottom}`;
  const words = messages(locale).chart.targetYear;
  const place = { class: 'target-words', x: x(targetYear), y: top - 24, 'text-anchor': 'middle' };
  return (
    element('path', { class: 'target-year', d: lines }) + element('text', place, escapeSvg(words))
  );
}

function drawRow(
  { years }: CoverageInput,
  row: CoverageRow,
  x: (year: number) => number,
  y: number,
): string {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const step = x(first + 1) - x(first);
  const points = element('path', {
    class: 'none',
    'stroke-dasharray': `1 ${Math.round((step - 1) * 100) / 100}`,
    d: `M${Math.round((x(first) - 0.5) * 10) / 10} ${y}H${Math.round(x(last)) + 1}`,
  });
  const marks = row.cells.map((state, column) =>
    drawCoverageMark(state, x(years[column] ?? first), y, 3),
  );
  const name = element('text', { x: 0, y: y + 4 }, escapeSvg(row.label));
  return name + points + marks.join('');
}

/** The towns that have a value and those that have none, the words that count them before each. */
function listLines({ locale, rows }: CoverageInput): (CoverageRow | string)[] {
  const { towns, townsNone } = messages(locale).chart;
  const [some, none] = [true, false].map((has) => rows.filter(({ total }) => total > 0 === has));
  const head = (of: readonly CoverageRow[] = [], words: (count: number) => string) =>
    of.length === 0 ? [] : [words(of.length), ...of];
  return [...head(some, towns), ...head(none, townsNone)];
}
