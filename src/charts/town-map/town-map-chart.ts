import { messages } from '#i18n/messages.ts';
import { formatUnit } from '#i18n/phrases/number-words.ts';
import { isOfficial } from '#schema/natures.ts';
import { remember } from '#remember.ts';
import type { Chart } from '../chart.ts';
import type { DrawnPoint } from '../input/drawn-points.ts';
import { writeFigure } from '../input/write-figure.ts';
import { drawLegend, type LegendEntry } from '../panel/legend.ts';
import { findMarkClass, writePicked } from '../panel/picked.ts';
import { drawDot, drawDotLegend } from '../panel/value-dot.ts';
import { type Drawing, type DrawingSize, drawingWidths } from '../svg/drawing.ts';
import { element, escapeSvg } from '../svg/markup.ts';
import { measureText } from '../svg/text-width.ts';
import type { SchemeTown } from '../tiles/town-scheme.ts';
import { arrangeTiles } from './arrange-tiles.ts';
import { describeTownMap } from './town-map-sentence.ts';
import { tabulateTownMap } from './town-map-table.ts';
import type { TownMapInput } from './town-map-input.ts';

const gutter = 4;
const padding = 2.5;
const lineHeight = 17;
const headHeight = 20;
const dotWidth = 18;

/** The towns of each prefecture with their values of one year, by shade and by number. */
export function toTownMapChart(input: TownMapInput): Chart {
  return {
    kind: 'town-map',
    locale: input.locale,
    title: messages(input.locale).chart.titles.townMap(input.title, input.year),
    unit: formatUnit(input.unit, input.locale),
    sentence: describeTownMap(input),
    table: tabulateTownMap(input),
    draw: (size) => drawTownMap(input, size),
  };
}

/** A tile a prefecture, roughly where it lies; in it each town by name, with its value in the shade of its class or the word for none. */
export const drawTownMap = remember((input: TownMapInput, size: DrawingSize): Drawing => {
  const width = drawingWidths[size];
  const towns = input.tiles.flatMap((tile) => tile.towns.map((town) => toWritten(input, town)));
  const widest = (measure: (town: WrittenTown) => number): number =>
    Math.max(...towns.map(measure)) + 2 * padding;
  const beside = widest((town) => town.name + town.figure + 2 * padding);
  const below = widest((town) => Math.max(town.name, town.figure));
  const fit = (needed: number): number =>
    Math.max(1, Math.floor((width + gutter) / (needed + gutter)));
  const whole = arrangeTiles(input.tiles, Infinity).columns;
  const isOneLine = fit(beside) >= whole;
  const { columns, rows } = arrangeTiles(input.tiles, isOneLine ? whole : fit(below));
  const pitch = (width + gutter) / columns;
  const cellHeight = (isOneLine ? 1 : 2) * lineHeight + 4;
  const parts: string[] = [];
  let top = 0;
  for (const row of rows) {
    for (const { column, tile } of row) {
      const x = Math.round(column * pitch);
      const heading = { class: 'heading', x: x + padding, y: top + 14 };
      const cell = { x, width: Math.round(pitch) - gutter, height: cellHeight };
      parts.push(element('text', heading, escapeSvg(tile.label)));
      for (const [index, town] of tile.towns.entries())
        parts.push(drawTown(input, town, { ...cell, y: top + headHeight + index * cellHeight }));
    }
    const most = Math.max(...row.map(({ tile }) => tile.towns.length));
    top += headHeight + most * cellHeight + 2 * gutter;
  }
  const legend = drawLegend(listEntries(input), { width, top: top + 4, markWidth: 22 });
  const marked = [...input.values.values()].filter(isMarked).map(({ point }) => point);
  const key = drawDotLegend(marked, input.locale, { width, top: top + legend.height + 8 });
  const body = parts.join('') + element('g', { class: 'key' }, legend.body) + key.body;
  return { width, height: top + legend.height + key.height + 8, body };
});

/** How wide the words of a town are. */
interface WrittenTown {
  readonly name: number;
  readonly figure: number;
}

function toWritten(input: TownMapInput, town: SchemeTown): WrittenTown {
  const drawn = input.values.get(town.id);
  const dot = drawn && isMarked(drawn) ? dotWidth : 0;
  const figure = dot + measureText(write(input, drawn));
  return { name: measureText(writePicked(input, town)), figure };
}

function write(input: TownMapInput, drawn: DrawnPoint | undefined): string {
  return drawn ? writeFigure(input, drawn) : messages(input.locale).chart.noValueShort;
}

/** What is published by an official source as an actual, certain value needs no mark beside its number. */
function isMarked({ point: { confidence, source, status } }: DrawnPoint): boolean {
  return status !== 'actual' || confidence !== 'high' || !isOfficial(source.nature);
}

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function drawTown(input: TownMapInput, town: SchemeTown, cell: Cell): string {
  const drawn = input.values.get(town.id);
  const shade = input.classes.findIndex((own) => own.some((one) => one === drawn));
  const right = cell.x + cell.width - padding;
  const y = cell.y + cell.height - 7;
  const words = write(input, drawn);
  const figure = element('text', { 'text-anchor': 'end', x: right, y }, escapeSvg(words));
  const dotAt = right - measureText(words) - dotWidth / 2;
  return element(
    'g',
    {
      class: [drawn ? 'town' : '', findMarkClass(input, town.id) ?? ''].join(' ').trim() || null,
      'data-of': town.id,
    },
    drawShade(shade, cell),
    element('text', { x: cell.x + padding, y: cell.y + 14 }, escapeSvg(writePicked(input, town))),
    drawn && isMarked(drawn) ? drawDot(drawn.point, dotAt, y - 4.5, 3) : '',
    drawn ? element('g', { class: 'labels' }, figure) : figure,
  );
}

/** The shade of a class with a stroke below, the longer the higher it is, for whoever cannot tell the shades apart. */
function drawShade(shade: number, { height, width, x, y }: Cell): string {
  const rect = { class: shade < 0 ? 'tile' : `shade-${shade + 1}`, x, y, width, height };
  if (shade < 0) return element('rect', rect);
  const length = Math.round((width * (shade + 1)) / 4);
  const stroke = { class: 'stem', d: `M${x} ${y + height - 2}h${length}` };
  return element('rect', rect) + element('path', stroke);
}

function listEntries(input: TownMapInput): LegendEntry[] {
  const toEntry = (words: string, shade: number): LegendEntry => ({
    words,
    draw: (x, y) =>
      drawShade(shade, { x: Math.round(x), y: Math.round(y) - 8, width: 20, height: 16 }),
  });
  const classes = input.classes.map((own, shade) => {
    const ends = [own[0], own.at(-1)].map((drawn) => write(input, drawn));
    return toEntry([...new Set(ends)].join('–'), shade);
  });
  const { noValue } = messages(input.locale).chart;
  const isWhole = input.tiles.every((tile) => tile.towns.every(({ id }) => input.values.has(id)));
  return isWhole ? classes : [...classes, toEntry(noValue, -1)];
}
