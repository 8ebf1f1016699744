import sharp from 'sharp';
import type { Card } from '#cards/card.ts';
import { colours } from '#cards/colours.ts';
import { drawCard, listWords } from '#cards/draw-card.ts';
import { findMissing } from '#cards/glyphs.ts';
import type { DrawnCard } from '#integration/kept/kept-cards.ts';
import { cardSize } from '#cards/card-size.ts';
import { createEncoder } from './encode-png.ts';
import { openFont } from './open-font.ts';

/** What makes pictures of cards, its font opened piece by piece as characters need it. */
export async function createPainter(): Promise<(card: Card) => Promise<DrawnCard>> {
  const font = await openFont();
  const { paper, ...others } = colours;
  const encode = createEncoder(paper, Object.values(others));
  // Several cards at a time use the cores; one alone would use them only now and then.
  sharp.concurrency(1);
  return async (card) => {
    const words = listWords(card);
    const glyphs = await font.load(words);
    const drawn = sharp(Buffer.from(drawCard(card, glyphs)));
    const pixels = await drawn.ensureAlpha().raw().toBuffer();
    const png = await encode({ ...cardSize, pixels });
    return { png, missing: findMissing(words, glyphs).join('') };
  };
}
