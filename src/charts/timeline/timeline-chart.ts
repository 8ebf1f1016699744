import { scaleLinear } from 'd3';
import { messages } from '#i18n/messages.ts';
import type { Locale } from '#schema/text.ts';
import type { Chart } from '../chart.ts';
import { type Drawing, type DrawingSize, drawingWidths } from '../svg/drawing.ts';
import { element, escapeSvg } from '../svg/markup.ts';
import { wrapText } from '../svg/wrap-text.ts';
import { drawLegend } from '../panel/legend.ts';
import { findSpan, type TimelineEntry, type TimelineInput } from './timeline-input.ts';
import { describeTimeline } from './timeline-sentence.ts';
import { tabulateTimeline } from './timeline-table.ts';

interface Layout {
  readonly width: number;
  /** From a year with its fraction to a place on the axis. */
  readonly x: (year: number) => number;
  readonly left: number;
  readonly right: number;
  /** Where names end: they stand left of the axis, or above their mark. */
  readonly nameWidth: number;
  readonly years: readonly number[];
  readonly step: number;
}

const lineHeight = 18;
const top = 24;

/** The documents of a line of policy by their dates, with words and table. */
export function toTimelineChart(input: TimelineInput): Chart {
  return {
    kind: 'timeline',
    locale: input.locale,
    title: messages(input.locale).timeline.title,
    unit: null,
    sentence: describeTimeline(input),
    table: tabulateTimeline(input),
    draw: (size) => drawTimeline(input, size),
  };
}

/** One row a document: its name, and a mark at its date; a bar over the year where only the year is known. */
export function drawTimeline(input: TimelineInput, size: DrawingSize): Drawing {
  const layout = makeLayout(input, size);
  const rows: string[] = [];
  let y = top;
  for (const entry of input.entries) {
    const row = drawRow(input, entry, layout, y);
    rows.push(row.body);
    y += row.height;
  }
  const key = drawKey(input, layout.width, y + 12);
  const grid = drawGrid(layout, y);
  return {
    width: layout.width,
    height: y + 12 + key.height,
    body: grid + rows.join('') + key.body,
  };
}

function makeLayout({ entries }: TimelineInput, size: DrawingSize): Layout {
  const width = drawingWidths[size];
  const [first, last] = findSpan(entries);
  const nameWidth = size === 'wide' ? 250 : width;
  const [left, right] = size === 'wide' ? [nameWidth + 14, width - 8] : [6, width - 6];
  const x = scaleLinear()
    .domain([first, last + 1])
    .range([left, right]);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const step = Math.ceil(40 / ((right - left) / Math.max(1, years.length)));
  return { width, x, left, right, nameWidth, years, step };
}

function drawGrid({ x, years, step }: Layout, bottom: number): string {
  const shown = years.filter((_, index) => index % step === 0);
  const lines = shown.map((year) => `M${Math.round(x(year))} ${top - 4}V${Math.round(bottom)}`);
  const words = shown.map((year) => element('text', { x: x(year) + 2, y: top - 10 }, String(year)));
  return element('path', { class: 'grid', d: lines.join('') }) + words.join('');
}

function drawRow(
  { locale, current }: TimelineInput,
  entry: TimelineEntry,
  layout: Layout,
  y: number,
): { body: string; height: number } {
  const beside = layout.nameWidth < layout.width;
  const lines = wrapText(entry.name, layout.nameWidth);
  const isCurrent = entry.id === current;
  const names = lines.map((line, index) =>
    element(
      'text',
      { class: isCurrent ? 'current' : 'name', x: 0, y: y + 14 + index * lineHeight },
      escapeSvg(line),
    ),
  );
  const namesHeight = lines.length * lineHeight;
  const middle = beside ? y + 9 + (namesHeight - lineHeight) / 2 : y + namesHeight + 9;
  const height = (beside ? namesHeight : namesHeight + lineHeight) + 6;
  return { body: names.join('') + drawMark(entry, layout, middle, isCurrent, locale), height };
}

function drawMark(
  { record: { date, provenance } }: TimelineEntry,
  { x, left }: Layout,
  y: number,
  isCurrent: boolean,
  locale: Locale,
): string {
  const words = messages(locale).timeline;
  if (date === null) {
    const label = element('text', { x: left + 14, y: y + 4.5 }, escapeSvg(words.undated));
    return element('circle', { class: 'ring', cx: left + 5, cy: y, r: 4 }) + label;
  }
  const shape = [provenance === null ? 'hollow' : 'held', ...(isCurrent ? ['here'] : [])].join(' ');
  const year = Number(date.slice(0, 4));
  if (date.length === 4) {
    const start = x(year) + 1;
    const attributes = { x: start, y: y - 3, width: x(year + 1) - start - 1, height: 6 };
    return element('rect', { class: shape, ...attributes });
  }
  return element('circle', { class: shape, cx: x(year + fractionOf(date)), cy: y, r: 5 });
}

/** How far into its year a date lies; a month without day counts by its middle. */
function fractionOf(date: string): number {
  const month = Number(date.slice(5, 7));
  const day = date.length === 10 ? Number(date.slice(8)) : 15;
  return (month - 1 + day / 31) / 12;
}

function drawKey(
  { locale }: TimelineInput,
  width: number,
  top: number,
): ReturnType<typeof drawLegend> {
  const words = messages(locale).timeline;
  const dot = (shape: string) => (x: number, y: number) =>
    element('circle', { class: shape, cx: x + 5, cy: y, r: 5 });
  const bar = (x: number, y: number): string =>
    element('rect', { class: 'hollow', x, y: y - 3, width: 22, height: 6 });
  return drawLegend(
    [
      { words: words.keyHeld, draw: dot('held') },
      { words: words.keyRecord, draw: dot('hollow') },
      { words: words.keyYear, draw: bar },
    ],
    { width, top, markWidth: 22 },
  );
}
