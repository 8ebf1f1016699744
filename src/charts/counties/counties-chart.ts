import { scaleLinear } from 'd3';
import { messages } from '#i18n/messages.ts';
import { formatFigure } from '#i18n/phrases/number-words.ts';
import { remember } from '#remember.ts';
import type { Chart } from '../chart.ts';
import { drawLegend } from '../panel/legend.ts';
import { type Drawing, type DrawingSize, drawingWidths } from '../svg/drawing.ts';
import { element, escapeSvg } from '../svg/markup.ts';
import { measureText } from '../svg/text-width.ts';
import { censusYears, type CountiesInput, type CountyRow } from './counties-input.ts';
import { describeCounties } from './counties-sentence.ts';
import { tabulateCounties } from './counties-table.ts';

const rowHeight = 22;
/** How far the mark of each census reaches above and below the line: the later, the taller. */
const reach = [3, 5, 7] as const;

/** The people of the counties around towns at three censuses, with their words and numbers. */
export function toCountiesChart(input: CountiesInput): Chart {
  return {
    kind: 'counties',
    locale: input.locale,
    title: messages(input.locale).townRecords.countyChart.title,
    unit: null,
    sentence: describeCounties(input),
    table: tabulateCounties(input),
    draw: (size) => drawCounties(input, size),
  };
}

/** A row a county: a thin line from the fewest to the most people, a stroke for each census, the last with its figure; none of the marks of a town's values. */
export const drawCounties = remember((input: CountiesInput, size: DrawingSize): Drawing => {
  const width = drawingWidths[size];
  const { locale, rows } = input;
  const left = Math.max(...rows.map(({ county }) => measureText(county))) + 14;
  const figures = rows.map((row) => measureText(writeFigure(row, locale)));
  const most = Math.max(...rows.flatMap(listCounts));
  const x = scaleLinear()
    .domain([0, most])
    .range([left, width - Math.max(...figures) - 12]);
  const bottom = rows.length * rowHeight;
  const zero = element('path', { class: 'grid', d: `M${left} 0V${bottom}` });
  const body = rows.map((row, index) => drawRow(row, locale, x, (index + 0.5) * rowHeight));
  const key = drawLegend(
    censusYears.map((year, index) => ({
      words: messages(locale).townRecords.countyChart.census(year),
      draw: (at: number, y: number) => drawStroke(at + 5, y, index),
    })),
    { width, top: bottom + 10 },
  );
  return {
    width,
    height: bottom + 10 + key.height,
    body: zero + body.join('') + element('g', { class: 'key' }, key.body),
  };
});

function listCounts({ people }: CountyRow): number[] {
  return people.flatMap((count) => (count === null ? [] : [Number(count)]));
}

function drawRow(
  row: CountyRow,
  locale: CountiesInput['locale'],
  x: (people: number) => number,
  y: number,
): string {
  const counts = listCounts(row);
  const [from, to] = [Math.min(...counts), Math.max(...counts)].map((count) =>
    Math.round(x(count)),
  );
  const strokes = row.people.map((count, index) =>
    count === null ? '' : drawStroke(x(Number(count)), y, index),
  );
  const figure = element(
    'text',
    { x: (to ?? 0) + 8, y: y + 4.5 },
    escapeSvg(writeFigure(row, locale)),
  );
  return element(
    'g',
    { 'data-of': row.id },
    element('text', { x: 0, y: y + 4.5 }, escapeSvg(row.county)),
    element('path', { class: 'edge', d: `M${from} ${y}H${to}` }),
    ...strokes,
    element('g', { class: 'labels' }, figure),
  );
}

function drawStroke(x: number, y: number, census: number): string {
  const half = reach[census] ?? 3;
  return element('path', { class: 'edge', d: `M${Math.round(x)} ${y - half}v${2 * half}` });
}

function writeFigure({ people }: CountyRow, locale: CountiesInput['locale']): string {
  return formatFigure(people[2], '人', locale);
}
