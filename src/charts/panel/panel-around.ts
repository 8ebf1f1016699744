import type { SeriesInput, Surrounding } from '../input/chart-input.ts';
import { toAmount } from '../input/drawn-points.ts';
import { type Box, measureOverlap } from '../svg/box.ts';
import { element, escapeSvg } from '../svg/markup.ts';
import { measureText } from '../svg/text-width.ts';
import type { Axes } from './axes.ts';
import type { Obstacle } from './rate-heights.ts';

/** How far the stroke of a census reaches above and below its line. */
const reach = 4;

/** What lies around the places, behind their marks and with none of these: a dotted line with a stroke for each census, and its name above the last, where that is free; the table has all. */
export function drawAround(
  input: SeriesInput,
  axes: Axes,
): { readonly markup: string; readonly boxes: readonly Obstacle[] } {
  const { around = [] } = input;
  if (around.length === 0) return { markup: '', boxes: [] };
  const lines = around.map((one) => drawLine(one, input, axes));
  const named: Label[] = [];
  for (const { label } of lines) {
    if (named.every(({ box }) => measureOverlap(box, label.box) === 0)) named.push(label);
  }
  const texts = named.map(({ box, words }) =>
    element(
      'text',
      { x: box.x + box.width, y: box.y + 12, 'text-anchor': 'end' },
      escapeSvg(words),
    ),
  );
  const paths = lines.flatMap(({ line, strokes }) => [
    element('path', { class: 'run', d: line }),
    element('path', { d: strokes }),
  ]);
  return {
    markup: element('g', { class: 'around' }, ...paths, ...texts),
    boxes: named.map(({ box }) => ({ ...box, cost: 150 })),
  };
}

interface Label {
  readonly words: string;
  readonly box: Box;
}

function drawLine(
  { counts, name }: Surrounding,
  { unit }: SeriesInput,
  axes: Axes,
): { readonly line: string; readonly strokes: string; readonly label: Label } {
  const points = counts.map(({ people, year }) => [
    Math.round(axes.x(year)),
    Math.round(axes.y(toAmount(people, '人', unit))),
  ]);
  const strokes = points.map(([x = 0, y = 0]) => `M${x} ${y - reach}v${2 * reach}`);
  const corners = points.map((point) => point.join(' ')).join('L');
  const [x = axes.right, y = axes.top] = points.at(-1) ?? [];
  const width = measureText(name);
  const left = Math.max(axes.left, Math.min(x, axes.right) - width);
  return {
    line: `M${corners}`,
    strokes: strokes.join(''),
    label: { words: name, box: { x: left, y: y - reach - 16, width, height: 15 } },
  };
}
