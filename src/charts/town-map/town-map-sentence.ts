import { joinSentences } from '#i18n/phrases/join-sentences.ts';
import { messages } from '#i18n/messages.ts';
import type { DrawnPoint } from '../input/drawn-points.ts';
import { toFigure } from '../series/series-sentence.ts';
import type { TownMapInput } from './town-map-input.ts';

/** What a map shows: how many towns of how many prefectures have a value, the highest and the lowest, and how many have none. */
export function describeTownMap({
  classes,
  locale,
  tiles,
  title,
  values,
  year,
}: TownMapInput): string {
  const { placeFigure, sentences } = messages(locale).chart;
  const known = tiles.filter((tile) => tile.towns.some(({ id }) => values.has(id))).length;
  const others = tiles.flatMap(({ towns }) => towns).length - values.size;
  const name = (drawn: DrawnPoint | undefined): string =>
    drawn ? placeFigure(drawn.series.name, toFigure(drawn.point, drawn.value, locale)) : '';
  const top = classes.at(-1);
  // Of equal values the firmest stands first.
  const highest = top?.find(({ amount }) => amount === top.at(-1)?.amount);
  return joinSentences(
    locale,
    sentences.townMap(year, values.size, title, known),
    values.size > 1 ? sentences.extremes(name(highest), name(classes[0]?.[0])) : '',
    others > 0 ? sentences.townMapOthers(others) : '',
    [...values.values()].some(({ point }) => point.status !== 'actual') ? sentences.hollow : '',
    sentences.tilesScheme,
  );
}
