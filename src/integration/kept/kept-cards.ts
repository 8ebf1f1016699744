import type { Card } from '#cards/card.ts';
import { hashBytes } from '#corpus/fingerprint.ts';
import type { ListedCard } from '#files/cards/listed-card.ts';
import { z } from 'astro/zod';
import { fingerprintCode } from './code-fingerprint.ts';
import type { BuiltFile } from './pack.ts';
import type { Store } from './store.ts';

/** All that turns a card into a picture: it is drawn anew when this changes, and not when anything else does. */
const drawing = ['src/cards', 'src/charts/svg', 'scripts/cards', 'package-lock.json'];

/** A share card as a picture, and the characters that its font lacks. */
export interface DrawnCard {
  readonly png: Uint8Array;
  readonly missing: string;
}

const orderSchema = z.strictObject({
  path: z.string(),
  source: z.string(),
  key: z.string(),
  card: z.custom<Card>(),
});

/** A card that has to be drawn. */
export type CardOrder = z.infer<typeof orderSchema>;

const unfoundSchema = z.strictObject({
  path: z.string(),
  source: z.string(),
  characters: z.string(),
});

/** Characters of a card that its font lacks, with the address of the card and the file in content/ where they stand. */
export type UnfoundCharacters = z.infer<typeof unfoundSchema>;

/** The cards that have to be drawn, and what the others lack. */
export const cardsSchema = z.strictObject({
  orders: z.array(orderSchema),
  unfound: z.array(unfoundSchema),
});

/** Hands over each card that an earlier build had drawn as it is now, one at a time, and returns the others; where a card stands on the site is no part of it. */
export function takeKept(
  cards: readonly ListedCard[],
  store: Store,
  take: (card: ListedCard, drawn: DrawnCard) => void,
): CardOrder[] {
  const code = fingerprintCode(drawing);
  const missing: CardOrder[] = [];
  for (const listed of cards) {
    const { card, path, source } = listed;
    const key = hashBytes(JSON.stringify([code, card]));
    const found = store.find(key);
    if (found === null) missing.push({ path, source, key, card });
    else take(listed, fromPack(found()));
  }
  return missing;
}

/** Keeps a drawn card for later builds. */
export function keepCard(key: string, { png, missing }: DrawnCard, store: Store): void {
  const lacked = Buffer.from(missing);
  store.write(key, [
    { path: '/card.png', content: png },
    { path: '/missing.txt', content: lacked },
  ]);
}

/** What of a card its font lacks; nothing where it lacks none. */
export function listUnfound(
  { path, source }: Pick<CardOrder, 'path' | 'source'>,
  { missing }: DrawnCard,
): UnfoundCharacters[] {
  return missing === '' ? [] : [{ path, source, characters: missing }];
}

function fromPack([png, missing]: readonly BuiltFile[]): DrawnCard {
  if (png === undefined || missing === undefined) throw new Error('a kept card has two files');
  return { png: png.content, missing: Buffer.from(missing.content).toString() };
}
