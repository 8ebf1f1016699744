import { cardSize } from './card-size.ts';

/** The square in the middle to which messengers crop a card; all that there is to read stands inside. */
export const square = {
  left: (cardSize.width - cardSize.height) / 2,
  right: (cardSize.width + cardSize.height) / 2,
} as const;

const margin = 30;

/** Where words and drawings stand: the square without its margin. */
export const column = {
  left: square.left + margin,
  right: square.right - margin,
  width: cardSize.height - 2 * margin,
} as const;

/** A piece of a card with the room that it takes from above. */
export interface Piece {
  readonly height: number;
  /** Its markup, its upper edge at a height. */
  readonly draw: (top: number) => string;
}

/** Pieces one below the other, the first at `top`. */
export function drawDown(pieces: readonly Piece[], top: number, gap: number): string {
  let at = top;
  return pieces
    .map(({ height, draw }) => {
      const markup = draw(at);
      at += height + gap;
      return markup;
    })
    .join('');
}

/** How much room pieces take one below the other. */
export function heightOf(pieces: readonly Piece[], gap: number): number {
  const heights = pieces.reduce((sum, { height }) => sum + height, 0);
  return heights + Math.max(0, pieces.length - 1) * gap;
}
