import { scaleLinear } from 'd3';
import { messages } from '#i18n/messages.ts';
import { formatUnit } from '#i18n/phrases/number-words.ts';
import { isOfficial } from '#schema/natures.ts';
import type { Chart } from '../chart.ts';
import { describeMultiples } from './multiples-sentence.ts';
import { type Drawing, type DrawingSize, drawingWidths } from '../svg/drawing.ts';
import { type DrawnPoint, toAmount } from '../input/drawn-points.ts';
import { splitRuns } from '../input/known-years.ts';
import { element, escapeSvg } from '../svg/markup.ts';
import { drawDiamond, drawDot } from '../panel/value-dot.ts';
import { remember } from '#remember.ts';
import { tabulateSeries } from '../series/series-table.ts';
import { measureText } from '../svg/text-width.ts';
import type { Multiple, MultiplesInput } from './multiples-input.ts';

const width = 96;
const height = 48;
const above = 20;
const gutter = 12;

/** One indicator, each town in a small chart of its own, with its words and numbers. */
export function toMultiplesChart(multiples: MultiplesInput): Chart {
  const { input } = multiples;
  return {
    kind: 'multiples',
    locale: input.locale,
    title: messages(input.locale).chart.titles.multiples(input.title),
    unit: formatUnit(input.unit, input.locale),
    sentence: describeMultiples(multiples),
    table: tabulateSeries(input),
    draw: (size) => drawMultiples(multiples, size),
    inline: writeMultiples(multiples),
  };
}

/** A list of the towns that flows with the page’s width: name, last value and chart of each. */
function writeMultiples(multiples: MultiplesInput): string {
  const box = `0 0 ${width} ${height}`;
  const words = messages(multiples.input.locale).chart;
  const items = multiples.panels.map((panel) => {
    const { href, label } = panel.series;
    const link = element('a', { href }, escapeSvg(label));
    const chart = { class: 'chart', viewBox: box, role: 'img', 'aria-label': words.course };
    const drawing = element('svg', chart, drawPanel(panel, multiples));
    return element('li', {}, link, ' ', escapeSvg(writeLast(panel, multiples)), drawing);
  });
  // Each sort of dot stands once on the page, where every line can refer to it.
  const markers = writeMarkers(multiples);
  const dots =
    markers === '' ? '' : element('svg', { class: 'unseen', 'aria-hidden': 'true' }, markers);
  return dots + element('ul', { class: 'multiples' }, ...items);
}

/** The same charts in rows, for a file. */
const drawMultiples = remember((multiples: MultiplesInput, size: DrawingSize): Drawing => {
  const { panels } = multiples;
  const heads = panels.map((panel) => `${panel.series.label} ${writeLast(panel, multiples)}`);
  const pitch = gutter + Math.max(width, ...heads.map((words) => measureText(words)));
  const columns = Math.max(1, Math.floor((drawingWidths[size] + gutter) / pitch));
  const rows = panels.map((panel, index) => {
    const x = (index % columns) * pitch;
    const y = Math.floor(index / columns) * (above + height + gutter);
    return element(
      'g',
      { transform: `translate(${Math.round(x)} ${y})` },
      element('text', { y: 13 }, escapeSvg(heads[index] ?? '')),
      element('g', { transform: `translate(0 ${above})` }, drawPanel(panel, multiples)),
    );
  });
  const lines = Math.ceil(panels.length / columns);
  return {
    width: drawingWidths[size],
    height: lines * (above + height + gutter),
    body: writeMarkers(multiples) + rows.join(''),
  };
});

/** The dots that lines of measured values have at their corners: round where they are official, else diamonds. */
const shapes = { dot: element('circle', { r: 2 }), other: drawDiamond('other', 0, 0, 3) };

type Marker = keyof typeof shapes;

function writeMarkers({ panels }: MultiplesInput): string {
  const used = new Set(panels.flatMap(({ points }) => splitRuns(points).map(pickMarker)));
  const names = ['dot', 'other'] as const;
  return names.flatMap((name) => (used.has(name) ? [writeMarker(name)] : [])).join('');
}

function writeMarker(id: Marker): string {
  const size = { markerWidth: 8, markerHeight: 8, markerUnits: 'userSpaceOnUse' };
  // On the page it stands outside the charts, whose colours it would not have otherwise.
  return element('marker', { id, class: 'chart', viewBox: '-4 -4 8 8', ...size }, shapes[id]);
}

/** What all corners of a run may have alike; null where each has a dot of its own: one alone, not measured, not sure, or of another nature. */
function pickMarker(run: readonly DrawnPoint[]): Marker | null {
  const isSure = run.every(({ point }) => point.status === 'actual' && point.confidence === 'high');
  const officials = new Set(run.map(({ point }) => isOfficial(point.source.nature)));
  if (run.length < 2 || !isSure || officials.size > 1) return null;
  return officials.has(true) ? 'dot' : 'other';
}

function refer(marker: Marker): Record<string, string> {
  const url = `url(#${marker})`;
  return { 'marker-start': url, 'marker-mid': url, 'marker-end': url };
}

/** A row of points for the years, the goal, the runs of known years, and hollow dots for what is not measured. */
function drawPanel({ points }: Multiple, multiples: MultiplesInput): string {
  const [first, last] = multiples.years;
  const step = Math.max(1, Math.floor((width - 8) / Math.max(1, last - first)));
  const x = (year: number) => 4 + step * (year - first);
  const y = scaleLinear()
    .domain(multiples.amounts)
    .rangeRound([height - 6, 4]);
  const marks = splitRuns(points).map((run) => drawRun(run, x, y));
  return [
    drawYears(x(last), step),
    ...multiples.input.goals.map(({ unit, value }) =>
      drawGoal(y(toAmount(value, unit, multiples.input.unit))),
    ),
    points.length === 0 ? '' : element('g', {}, ...marks),
  ].join('');
}

type Scale = (at: number) => number;

/** One point a year on the ground, drawn by the line’s dashes: a year without a value has nothing above it. */
function drawYears(end: number, step: number): string {
  const dashes = `1 ${Math.max(1, step - 1)}`;
  const ground = height - 1;
  return element('path', {
    class: 'none',
    'stroke-dasharray': dashes,
    d: `M3.5 ${ground}H${end + 1}`,
  });
}

function drawGoal(y: number): string {
  if (y < 0) return '';
  const line = element('path', { d: `M0 ${y}H${width}` });
  return element('g', { class: 'goal' }, line);
}

/** A run of one sort of values is a line whose corners are dots; else each has a dot of its own. */
function drawRun(run: readonly DrawnPoint[], x: Scale, y: Scale): string {
  const marker = pickMarker(run);
  const corners = run.map(({ amount, point }) => ({ x: x(point.year), y: y(amount) }));
  const path = element('path', {
    class: 'run',
    d: writeCourse(corners),
    ...(marker === null ? {} : refer(marker)),
  });
  if (marker !== null) return path;
  const circles = run.map(({ point }, index) =>
    drawDot(point, corners[index]?.x ?? 0, corners[index]?.y ?? 0, 2),
  );
  return (run.length > 1 ? path : '') + circles.join('');
}

/** From corner to corner by how far each lies from the one before: small numbers, for 27 charts must stay light. */
function writeCourse(corners: readonly { readonly x: number; readonly y: number }[]): string {
  return corners
    .map(({ x, y }, index) => {
      const before = corners[index - 1];
      return before ? `l${x - before.x} ${y - before.y}` : `M${x} ${y}`;
    })
    .join('');
}

function writeLast({ points, series }: Multiple, { input }: MultiplesInput): string {
  const last = points.at(-1);
  if (last) return last.value;
  const { noFullYearShort, noValueShort } = messages(input.locale).chart;
  return series.points.length > 0 ? noFullYearShort : noValueShort;
}
