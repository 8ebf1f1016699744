import type { CardBlock, StatusBlock, WordsBlock } from './card.ts';
import { column, heightOf, type Piece } from './box.ts';
import { colours } from './colours.ts';
import { drawDots } from './draw-dots.ts';
import { drawTrack } from './draw-track.ts';
import { setWords, type Setting } from './draw-words.ts';
import { element } from '#charts/svg/markup.ts';
import type { Glyphs } from './glyphs.ts';

const text = { sizes: [60, 52, 46, 40, 36, 32], most: 4, leading: 1.45, colour: colours.ink };

/** How tightly the parts of a card are set, from the most open. */
interface Density {
  /** The sizes of an answer. */
  readonly answer: readonly number[];
  /** How many lines it may have, where not two. */
  readonly answerLines?: number;
  /** How many lines a note may have; none leaves it out. */
  readonly note: number;
  /** The height of a chart. */
  readonly field: number;
}

const densities: readonly Density[] = [
  { answer: [72, 60, 52, 44], note: 3, field: 150 },
  { answer: [60, 52, 44], note: 2, field: 150 },
  { answer: [52, 44, 38], note: 2, field: 130 },
  { answer: [44, 38], note: 1, field: 110 },
  { answer: [38, 32], note: 1, field: 90 },
  { answer: [38, 32], note: 0, field: 90 },
  { answer: [32], answerLines: 1, note: 0, field: 50 },
];

/** The parts of a card, set as openly as the height allows. */
export function drawBlocks(
  blocks: readonly CardBlock[],
  { height, gap }: { readonly height: number; readonly gap: number },
  glyphs: Glyphs,
): Piece[] {
  let pieces: Piece[] = [];
  for (const density of densities) {
    pieces = blocks
      .filter((block) => density.note > 0 || block.kind !== 'words' || block.rank !== 'note')
      .map((block) => drawBlock(block, density, glyphs));
    if (heightOf(pieces, gap) <= height) break;
  }
  return pieces;
}

function drawBlock(block: CardBlock, density: Density, glyphs: Glyphs): Piece {
  switch (block.kind) {
    case 'words': {
      const setting = toSetting(block.rank, density);
      const colour = block.promised === true ? colours.promise : setting.colour;
      return setWords(block.text, { ...setting, colour }, glyphs);
    }
    case 'track':
      return drawTrack(block);
    case 'status':
      return drawStatus(block, glyphs);
    case 'dots':
      return drawDots(block, density.field, glyphs);
  }
}

function toSetting(rank: WordsBlock['rank'], { answer, answerLines = 2, note }: Density): Setting {
  switch (rank) {
    case 'answer':
      return { sizes: answer, most: answerLines, leading: 1.3, colour: colours.ink };
    case 'text':
      return text;
    case 'heading':
      return { ...text, most: 2 };
    case 'note':
      return { sizes: [26], most: note, leading: 1.5, colour: colours.soft };
  }
}

/** A sign before its word; never told by colour alone. */
function drawStatus({ shape, text }: StatusBlock, glyphs: Glyphs): Piece {
  const setting = { sizes: [32, 28], most: 1, leading: 1.4, colour: colours.ink, indent: 40 };
  const words = setWords(text, setting, glyphs);
  const at = { cx: column.left + 13, r: 11 };
  return {
    height: words.height,
    draw: (top) => {
      const cy = top + words.height / 2;
      const signs: Readonly<Record<StatusBlock['shape'], string>> = {
        good: element('circle', { ...at, cy, fill: colours.data }),
        bad: element('path', {
          d: `M${at.cx - 10} ${cy - 10}l20 20m0-20l-20 20`,
          stroke: colours.promise,
          'stroke-width': 4,
        }),
        open: element('circle', {
          ...at,
          cy,
          fill: 'none',
          stroke: colours.data,
          'stroke-width': 4,
        }),
        absent: element('circle', {
          ...at,
          cy,
          fill: 'none',
          stroke: colours.soft,
          'stroke-width': 3,
          'stroke-dasharray': '5 4',
        }),
      };
      return signs[shape] + words.draw(top);
    },
  };
}
