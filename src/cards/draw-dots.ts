import { element } from '#charts/svg/markup.ts';
import { column, type Piece } from './box.ts';
import type { DotsBlock } from './card.ts';
import { colours } from './colours.ts';
import { drawLine } from './draw-words.ts';
import { measureLine, type Glyphs } from './glyphs.ts';

const label = 22;

/** Values over the years: a dot for each, a ring where it is no published result, promised values as dashed red lines. */
export function drawDots(block: DotsBlock, field: number, glyphs: Glyphs): Piece {
  const { points, goals, ranked } = block;
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const amounts = [...points.map(({ amount }) => amount), ...goals];
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const left = column.left + 12;
  const width = column.width - 24;
  const toX = (year: number): number =>
    first === last ? left + width / 2 : left + ((year - first) / (last - first)) * width;
  const share = (amount: number): number => (high === low ? 0.5 : (amount - low) / (high - low));
  return {
    height: label + field + label + 24,
    draw: (top) => {
      const upper = top + label + 16;
      const lower = upper + field - 20;
      const toY = (amount: number): number =>
        ranked ? upper + share(amount) * (lower - upper) : lower - share(amount) * (lower - upper);
      const base = lower + 16;
      const words = (text: string, at: 'left' | 'right', y: number): string => {
        const free = column.width - measureLine(text, label, glyphs);
        const x = column.left + (at === 'left' ? 0 : free);
        return element('g', { fill: colours.soft }, drawLine(text, { x, y, size: label }, glyphs));
      };
      const across = (y: number): string => `M${column.left} ${Math.round(y)}h${column.width}`;
      return [
        element('path', { d: across(base), stroke: colours.soft, 'stroke-width': 1 }),
        ...goals.map((goal) =>
          element('path', {
            d: across(toY(goal)),
            stroke: colours.promise,
            'stroke-width': 3,
            'stroke-dasharray': '10 6',
          }),
        ),
        ...points.map(({ year, amount, firm }) =>
          element('circle', {
            cx: toX(year),
            cy: toY(amount),
            r: 7,
            fill: firm ? colours.data : colours.paper,
            stroke: colours.data,
            'stroke-width': 3,
          }),
        ),
        words(block.top, 'left', top + label),
        words(String(first), 'left', base + label + 6),
        first === last ? '' : words(String(last), 'right', base + label + 6),
      ].join('');
    },
  };
}
