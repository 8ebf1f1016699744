import { element } from '#charts/svg/markup.ts';
import { cardSize } from './card-size.ts';
import { column, drawDown, heightOf, square, type Piece } from './box.ts';
import type { Card } from './card.ts';
import { colours } from './colours.ts';
import { drawBlocks } from './draw-block.ts';
import { setWords } from './draw-words.ts';
import { measureLine, type Glyphs } from './glyphs.ts';

const { width, height } = cardSize;
const [edge, gap] = [44, 14];
const mark = 26;

/** A share card as SVG without a font: every character is an outline. */
export function drawCard(card: Card, glyphs: Glyphs): string {
  const above = card.above.map((text, at) => setWords(text, at === 0 ? place : locator, glyphs));
  const foot = [...listNotice(card, glyphs), drawAddress(card.address, glyphs)];
  const footTop = height - edge - heightOf(foot, gap);
  const blocksTop = edge + heightOf(above, 0);
  const room = { height: footTop - blocksTop - 2 * gap, gap };
  const blocks = drawBlocks(card.blocks, room, glyphs);
  const free = footTop - blocksTop - heightOf(blocks, gap);
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    element('rect', { width, height, fill: colours.paper }),
    drawRules(),
    drawDown(above, edge, 0),
    drawDown(blocks, blocksTop + Math.max(0, free) / 2, gap),
    drawDown(foot, footTop, gap),
  );
}

/** All words of a card, for which a font must have glyphs. */
export function listWords(card: Card): string[] {
  const words = card.blocks.flatMap((block) => {
    if (block.kind === 'dots') return [block.top, '0123456789'];
    return 'text' in block ? [block.text] : [];
  });
  return [...card.above, ...words, card.address, card.notice ?? '', '…'];
}

const place = { sizes: [26, 23], most: 2, leading: 1.45, colour: colours.ink };
const locator = { sizes: [26, 23], most: 1, leading: 1.45, colour: colours.soft };

/** The ruled columns of a page beside the square, as old books have them. */
function drawRules(): string {
  const step = 45;
  const beside = Array.from({ length: Math.ceil(square.left / step) }, (_, at) => at * step);
  const lines = beside.flatMap((far) => [square.left - far, square.right + far]);
  const d = lines.map((x) => `M${x}.5 0v${height}`).join('');
  return element('path', { d, stroke: colours.line, 'stroke-width': 1 });
}

/** That the figures are made up, in red and under a line of its own. */
function listNotice({ notice }: Card, glyphs: Glyphs): Piece[] {
  if (notice === null) return [];
  const setting = { sizes: [22, 20], most: 2, leading: 1.4, colour: colours.promise };
  const words = setWords(notice, setting, glyphs);
  const padding = 8;
  return [
    {
      height: words.height + 2 * padding,
      draw: (top) =>
        element('path', {
          d: `M${column.left} ${top}h${column.width}`,
          stroke: colours.promise,
          'stroke-width': 2,
        }) + words.draw(top + padding),
    },
  ];
}

/** The mark of the site and the address, which is never cut: a long one is set small, then broken. */
function drawAddress(address: string, glyphs: Glyphs): Piece {
  const setting = { sizes: [24, 21, 18], most: 1, leading: 1.4, colour: colours.data, indent: 40 };
  const isLong = measureLine(address, 18, glyphs) > column.width - setting.indent;
  const words = setWords(address, isLong ? { ...setting, sizes: [18], most: 4 } : setting, glyphs);
  return {
    height: words.height,
    draw: (top) => {
      const y = top + (words.height - mark) / 2;
      const scale = mark / 32;
      const sign = element(
        'g',
        { transform: `translate(${column.left} ${y})scale(${scale})` },
        element('rect', { width: 32, height: 32, rx: 2, fill: colours.promise }),
        element('path', {
          d: 'M8 9h16M8 16h16M8 23h9',
          stroke: colours.paper,
          'stroke-width': '2.5',
        }),
        element('circle', { cx: 22, cy: 23, r: 2, fill: colours.paper }),
      );
      return sign + words.draw(top);
    },
  };
}
