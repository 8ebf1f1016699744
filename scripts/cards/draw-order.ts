import { z } from 'astro/zod';
import { cardsSchema } from '#integration/kept/kept-cards.ts';

/** What the program that draws is told, once. */
export const drawOrderSchema = z.strictObject({
  /** The folder of the site. */
  outFolder: z.string(),
  orders: cardsSchema.shape.orders,
});

export type DrawOrder = z.infer<typeof drawOrderSchema>;

/** What it answers, once. */
export const drawnSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('drawn'), unfound: cardsSchema.shape.unfound }),
  z.strictObject({ kind: z.literal('failed'), message: z.string() }),
]);

export type Drawn = z.infer<typeof drawnSchema>;
