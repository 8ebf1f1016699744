import { messages } from '#i18n/messages.ts';
import type { Chart } from '../chart.ts';
import type { CoverageRow } from '../input/chart-input.ts';
import { describeTiles } from './tiles-sentence.ts';
import { type Drawing, type DrawingSize, drawingWidths } from '../svg/drawing.ts';
import { element, escapeSvg } from '../svg/markup.ts';
import { remember } from '#remember.ts';
import { measureText } from '../svg/text-width.ts';
import { tabulateTiles } from './tiles-table.ts';
import type { Tile, TilesInput } from './tiles-input.ts';

const gutter = 6;
const padding = 6;
const lineHeight = 19;

/** The prefectures as a scheme of tiles, with words and numbers. */
export function toTilesChart(input: TilesInput): Chart {
  return {
    kind: 'tiles',
    locale: input.locale,
    title: messages(input.locale).chart.titles.tiles,
    unit: null,
    sentence: describeTiles(input),
    table: tabulateTiles(input),
    draw: (size) => drawTiles(input, size),
  };
}

/** A tile a prefecture, roughly where it lies; in it a mark for each town: filled with its number of values, or an empty ring. */
export const drawTiles = remember((input: TilesInput, size: DrawingSize): Drawing => {
  const width = drawingWidths[size];
  const pitch = (width + gutter) / input.columns;
  const towns = input.tiles.flatMap((tile) => tile.towns);
  const longest = Math.max(...towns.map((town) => measureText(writeTown(town))));
  // Where the names do not fit, the marks stand alone and the table has the names.
  const isNamed = longest + 16 <= pitch - gutter - 2 * padding;
  const lines = isNamed ? Math.max(...input.tiles.map((tile) => tile.towns.length)) : 1;
  const height = 2 * padding + 20 + lines * lineHeight;
  const tiles = input.tiles.map((tile) => {
    const x = tile.place.column * pitch;
    const y = tile.place.row * (height + gutter);
    return drawTile(tile, { x, y, width: pitch - gutter, height }, isNamed);
  });
  const rows = Math.max(...input.tiles.map(({ place }) => place.row)) + 1;
  return { width, height: rows * (height + gutter), body: tiles.join('') };
});

function drawTile(
  tile: Tile,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  isNamed: boolean,
): string {
  const frame = element('rect', { class: 'tile', x, y, width, height });
  const name = element(
    'text',
    { class: 'heading', x: x + padding, y: y + padding + 13 },
    escapeSvg(tile.label),
  );
  const marks = tile.towns.map((town, index) => {
    const at = isNamed
      ? { x: x + padding + 5, y: y + padding + 30 + index * lineHeight }
      : { x: x + padding + 5 + index * 14, y: y + padding + 31 };
    return drawTown(town, at, isNamed);
  });
  return frame + name + marks.join('');
}

function drawTown(town: CoverageRow, { x, y }: { x: number; y: number }, isNamed: boolean): string {
  const mark = element('circle', { class: town.total === 0 ? 'ring' : null, cx: x, cy: y, r: 4 });
  const words = element('text', { x: x + 10, y: y + 4.5 }, escapeSvg(writeTown(town)));
  return element('g', { 'data-of': town.id }, mark, isNamed ? words : '');
}

function writeTown({ label, total }: CoverageRow): string {
  return total === 0 ? label : `${label} ${total}`;
}
