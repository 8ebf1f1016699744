import { messages } from '#i18n/messages.ts';
import { formatFigure } from '#i18n/phrases/number-words.ts';
import { formatPeriod } from '#i18n/phrases/period-words.ts';
import { formatYears } from '#i18n/phrases/year-words.ts';
import type { Locale } from '#schema/text.ts';
import type { ChartPoint, ChartSeries, SeriesInput } from '../input/chart-input.ts';
import { type DrawnPoint, listDrawnPoints } from '../input/drawn-points.ts';
import { joinSentences } from '#i18n/phrases/join-sentences.ts';
import { findGapYears, hasBreaks } from '../input/known-years.ts';

/** How many values outside full years are spelt out before they are only counted. */
const mostParts = 3;

/** What a series chart shows, in words that stand on the page and in the SVG alike. */
export function describeSeries(input: SeriesInput): string {
  const { sentences, listSeparator } = messages(input.locale).chart;
  const points = listDrawnPoints(input);
  const parts = input.series.flatMap((series) => listParts(series, input.locale));
  const hollow = points.some(({ point }) => point.status !== 'actual');
  const goals = input.goals.map(({ words }) => words).join(listSeparator);
  return joinSentences(
    input.locale,
    points.length === 0 ? describeNothing(input, parts.length > 0) : describePoints(input, points),
    points.length > 0 && hollow ? sentences.hollow : '',
    input.measured === true ? sentences.workedOut : '',
    hasBreaks(points) ? sentences.breaks : '',
    input.around === undefined ? '' : sentences.around,
    describeParts(parts, input.locale),
    goals === '' || points.length === 0 ? '' : sentences.goals(goals),
  );
}

/** A town's values of one indicator, one after the other: `2010年21.2亿元、2015年50.8亿元`. */
export function listMoments(points: readonly DrawnPoint[], locale: Locale): string {
  const { moment, listSeparator } = messages(locale).chart;
  return points
    .map(({ point, value }) =>
      moment(formatPeriod(point.year, point.period, locale), toFigure(point, value, locale)),
    )
    .join(listSeparator);
}

function describeNothing(input: SeriesInput, hasParts: boolean): string {
  const { sentences } = messages(input.locale).chart;
  return hasParts ? sentences.noFullYear(input.title) : sentences.none(input.title);
}

function describePoints(input: SeriesInput, points: readonly DrawnPoint[]): string {
  const { sentences } = messages(input.locale).chart;
  const places = new Set(points.map(({ series }) => series.id)).size;
  const isOfAll = input.measured !== true && input.partial !== true;
  const gaps = isOfAll ? formatYears(findGapYears(points), input.locale) : '';
  const [first] = points;
  if (places > 1 || !first) return describeMany(input, points, places, gaps);
  const shown = sentences.one(first.series.name, input.title, listMoments(points, input.locale));
  return joinSentences(input.locale, shown, gaps === '' ? '' : sentences.gap(gaps));
}

function describeMany(
  input: SeriesInput,
  points: readonly DrawnPoint[],
  places: number,
  gaps: string,
): string {
  const { sentences } = messages(input.locale).chart;
  const years = points.map(({ point }) => point.year);
  const sorted = points.toSorted((a, b) => a.amount - b.amount);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return joinSentences(
    input.locale,
    sentences.many(places, input.title, points.length, Math.min(...years), Math.max(...years)),
    low && high
      ? sentences.extremes(toMoment(high, input.locale), toMoment(low, input.locale))
      : '',
    gaps === '' ? '' : sentences.gapOfAll(gaps),
  );
}

function toMoment({ series, point, value }: DrawnPoint, locale: Locale): string {
  const period = formatPeriod(point.year, point.period, locale);
  return messages(locale).chart.momentOf(series.name, period, toFigure(point, value, locale));
}

/** A value with its unit, and what it is where it was not measured. */
export function toFigure(point: ChartPoint, value: string, locale: Locale): string {
  const { marked, statuses } = messages(locale).chart;
  const figure = formatFigure(value, point.unit, locale);
  return point.status === 'actual' ? figure : marked(figure, statuses[point.status]);
}

/** The values that are not drawn, in words: parts of years, spans, sums over many towns. */
function listParts(series: ChartSeries, locale: Locale): string[] {
  const { momentOf } = messages(locale).chart;
  return series.points.flatMap((point) => {
    const drawn = point.period === 'year' && !series.aside;
    if (drawn || point.value === null) return [];
    const period = formatPeriod(point.year, point.period, locale);
    return [momentOf(series.name, period, toFigure(point, point.value, locale))];
  });
}

function describeParts(parts: readonly string[], locale: Locale): string {
  const { sentences, listSeparator } = messages(locale).chart;
  if (parts.length === 0) return '';
  return parts.length > mostParts
    ? sentences.partCount(parts.length)
    : sentences.parts(parts.join(listSeparator));
}
