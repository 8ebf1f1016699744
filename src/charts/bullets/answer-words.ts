import type { Verdict } from '#indicators/status-class.ts';
import type { AnsweredReading, TargetAnswer } from '#indicators/answer.ts';
import type { Locale, Unit } from '#schema/text.ts';
import { messages } from '#i18n/messages.ts';
import { formatDifference, formatFigure, formatShare } from '#i18n/phrases/number-words.ts';

/** A verdict in words; where only some towns are known it says how many, and nothing of the whole. */
export function toVerdictWords({ counts, status }: Verdict, locale: Locale): string {
  if (counts === null) return messages(locale).status[status];
  const { met, missed, total, unknown } = counts;
  return messages(locale).target.answer.known(met, missed, total === null ? 0 : unknown);
}

/** More towns than this are counted and not named. */
const mostNamed = 3;

/** What was published for a reading: its figure, those of a few towns, or how many towns reached the goal; `names` gives the name of a place by its id. */
export function toPublishedWords(
  reading: AnsweredReading,
  unit: Unit | null,
  locale: Locale,
  names: ReadonlyMap<string, string>,
): string {
  const words = messages(locale).target.answer;
  const write = (value: string) => (unit === null ? value : formatFigure(value, unit, locale));
  if (reading.kind === 'figure') {
    const figure = write(reading.actual);
    return reading.isPart ? words.atLeast(figure) : figure;
  }
  const { counted, known } = reading;
  const named = known.flatMap(({ actual, place }) =>
    actual === null ? [] : [`${names.get(place) ?? place} ${write(actual)}`],
  );
  return named.length === known.length && named.length <= mostNamed
    ? named.join(messages(locale).chart.listSeparator)
    : words.towns(counted.met, counted.missed, counted.unknown);
}

/** How far what was published is from the goal, with its share of it; null where that cannot be said. */
export function toDifferenceWords(
  reading: AnsweredReading,
  unit: Unit | null,
  locale: Locale,
): string | null {
  if (reading.kind === 'towns' || reading.margin === null) return null;
  const { completion, margin } = reading;
  const { ofGoal } = messages(locale).target.answer;
  const difference = formatDifference(margin, unit, locale);
  if (completion === null) return difference;
  return `${difference}${messages(locale).chart.listSeparator}${ofGoal(formatShare(completion))}`;
}

/** The reading of which a line has room to tell: the only one; a sentence that can be read in several ways is told on its page. */
export function findOnlyReading({ readings, unit }: TargetAnswer): AnsweredReading | null {
  const [only, ...others] = readings;
  return only === undefined || others.length > 0 || unit === null ? null : only;
}

/** An answer in one line: what was published, how far that is from the goal, and the verdict. */
export function toAnswerWords(answer: TargetAnswer, locale: Locale): string {
  const only = findOnlyReading(answer);
  const verdict = toVerdictWords(answer, locale);
  if (only?.kind !== 'figure') return verdict;
  const { published } = messages(locale).target.answer;
  const figure = toPublishedWords(only, answer.unit, locale, new Map());
  const difference = toDifferenceWords(only, answer.unit, locale);
  return [`${published} ${figure}`, difference, verdict].filter(Boolean).join(' · ');
}
