import { messages } from '#i18n/messages.ts';
import { joinSentences } from '#i18n/phrases/join-sentences.ts';
import { formatDifference } from '#i18n/phrases/number-words.ts';
import type { ChangedPoint, DumbbellInput } from './dumbbell-input.ts';

/** What two years show: of how many towns, who rose most and least, and how many could not be compared. */
export function describeDumbbell(input: DumbbellInput): string {
  const { sentences } = messages(input.locale).chart;
  const { others, rows, title, years } = input;
  const [first] = rows;
  const last = rows.length > 1 ? rows.at(-1) : undefined;
  return joinSentences(
    input.locale,
    sentences.twoYears(title, years[0], years[1], rows.length),
    first ? sentences.mostChanged(nameChange(input, first)) : '',
    last ? sentences.leastChanged(nameChange(input, last)) : '',
    others > 0 ? sentences.notCompared(others) : '',
  );
}

function nameChange({ locale, unit }: DumbbellInput, { difference, to }: ChangedPoint): string {
  const change = formatDifference(difference, unit === '%' ? '个百分点' : unit, locale);
  return messages(locale).chart.placeFigure(to.series.name, change);
}
