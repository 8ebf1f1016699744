import { messages } from '#i18n/messages.ts';
import { joinSentences } from '#i18n/phrases/join-sentences.ts';
import { formatFigure } from '#i18n/phrases/number-words.ts';
import type { CountiesInput, CountyRow } from './counties-input.ts';

/** What the drawing shows: that these are whole counties, how many of them grew, and which have most and fewest people. */
export function describeCounties({ locale, rows }: CountiesInput): string {
  const words = messages(locale).townRecords.countyChart;
  const { placeFigure } = messages(locale).chart;
  const sorted = rows.toSorted((a, b) => Number(b.people[2]) - Number(a.people[2]));
  const grown = rows.filter(({ people }) => Number(people[2]) > Number(people[1])).length;
  const name = ({ county, people }: CountyRow) =>
    placeFigure(county, formatFigure(people[2], '人', locale));
  const [most, least] = [sorted[0], sorted.at(-1)];
  return joinSentences(
    locale,
    words.sentence(rows.length, grown),
    most && least && rows.length > 1 ? words.extremes(name(most), name(least)) : '',
  );
}
