import { messages } from '#i18n/messages.ts';
import { formatFigure } from '#i18n/phrases/number-words.ts';
import { joinSentences } from '#i18n/phrases/join-sentences.ts';
import type { RankedPoint, RankingInput } from './ranking-input.ts';

/** How many places are spelt out from the top. */
const mostNamed = 3;

/** What a ranking shows: of how many towns, who leads, who comes last, and how many could not be ranked. */
export function describeRanking(input: RankingInput): string {
  const { sentences, listSeparator } = messages(input.locale).chart;
  const { others, rows, title, year } = input;
  const first = rows.slice(0, mostNamed).map((row) => nameValue(input, row));
  const last = rows.length > mostNamed ? rows.at(-1) : undefined;
  return joinSentences(
    input.locale,
    sentences.ranking(year, rows.length, title, first.join(listSeparator)),
    last ? sentences.rankingLast(nameValue(input, last)) : '',
    others > 0 ? sentences.rankingOthers(others) : '',
    input.goals.length === 0
      ? ''
      : sentences.goals(input.goals.map(({ words }) => words).join(listSeparator)),
  );
}

function nameValue({ locale }: RankingInput, { drawn }: RankedPoint): string {
  const figure = formatFigure(drawn.value, drawn.point.unit, locale);
  return messages(locale).chart.placeFigure(drawn.series.name, figure);
}
