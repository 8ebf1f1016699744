import type { CardOrder, UnfoundCharacters } from '#integration/kept/kept-cards.ts';
import { drawCards } from '../cards/draw-cards.ts';
import { formatUnfound } from '../cards/format-unfound.ts';
import { withProgress } from '../command/with-progress.ts';
import { BuildError } from './build-error.ts';

/** Draws the share cards that no earlier build had drawn; the warnings of these and of the others. Rejects with a BuildError. */
export async function addCards(
  outFolder: string,
  {
    orders,
    unfound,
  }: { readonly orders: readonly CardOrder[]; readonly unfound: readonly UnfoundCharacters[] },
): Promise<string[]> {
  if (orders.length === 0) return formatUnfound(unfound);
  try {
    const drawn = await withProgress(`${orders.length} share cards`, () =>
      drawCards(outFolder, orders),
    );
    return formatUnfound([...unfound, ...drawn]);
  } catch (error) {
    throw new BuildError('share cards', error instanceof Error ? error.message : String(error));
  }
}
