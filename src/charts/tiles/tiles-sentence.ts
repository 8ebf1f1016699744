import { messages } from '#i18n/messages.ts';
import { joinSentences } from '#i18n/phrases/join-sentences.ts';
import type { TilesInput } from './tiles-input.ts';

/** What the scheme shows: how many towns of how many prefectures have values, and where none has. */
export function describeTiles({ locale, tiles }: TilesInput): string {
  const { listSeparator, sentences } = messages(locale).chart;
  const towns = tiles.flatMap((tile) => tile.towns);
  const known = towns.filter(({ total }) => total > 0).length;
  const empty = tiles.filter((tile) => tile.towns.every(({ total }) => total === 0));
  return joinSentences(
    locale,
    sentences.tiles(tiles.length, towns.length, known),
    empty.length === 0
      ? ''
      : sentences.tilesEmpty(empty.map(({ name }) => name).join(listSeparator)),
    sentences.tilesScheme,
  );
}
