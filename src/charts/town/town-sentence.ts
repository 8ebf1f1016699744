import { messages } from '#i18n/messages.ts';
import { formatYears } from '#i18n/phrases/year-words.ts';
import type { SeriesInput, TownInput } from '../input/chart-input.ts';
import { listMoments } from '../series/series-sentence.ts';
import { listDrawnPoints } from '../input/drawn-points.ts';
import { joinSentences } from '#i18n/phrases/join-sentences.ts';
import { findGapYears, hasBreaks } from '../input/known-years.ts';
import { splitIndicators } from './town-input.ts';

/** More values than this are not all spelt out in a sentence. */
const mostMoments = 12;

/** What a town's chart shows: each indicator with its years, the years without values, what stands only in the table. */
export function describeTown(input: TownInput): string {
  const { sentences, partSeparator, placeFigure } = messages(input.locale).chart;
  const { several, single } = splitIndicators(input);
  const drawn = [...several, ...single].flatMap(listDrawnPoints);
  if (drawn.length === 0) return describeNothing(input);
  const lead = several.length === 0 ? sentences.townOne(input.title, single.length) : '';
  const all = several.flatMap(listDrawnPoints);
  const describe = all.length > mostMoments ? describeEnds : describeIndicator;
  const moments = several.map((indicator) => describe(indicator)).join(partSeparator);
  const gaps = formatYears(findGapYears(all), input.locale);
  const goals = several.flatMap((indicator) =>
    indicator.goals.map(({ words }) => placeFigure(indicator.title, words)),
  );
  return joinSentences(
    input.locale,
    moments === '' ? lead : sentences.moments(moments),
    gaps === '' ? '' : sentences.gap(gaps),
    several.length > 0 && single.length > 0 ? sentences.townOthers(single.length) : '',
    drawn.some(({ point }) => point.status !== 'actual') ? sentences.hollow : '',
    several.some((indicator) => hasBreaks(listDrawnPoints(indicator))) ? sentences.breaks : '',
    describeParts(input),
    goals.length === 0
      ? ''
      : sentences.goals(goals.join(messages(input.locale).chart.listSeparator)),
  );
}

function describeNothing(input: TownInput): string {
  const { sentences } = messages(input.locale).chart;
  return countParts(input) > 0
    ? joinSentences(input.locale, sentences.noFullYear(input.title), describeParts(input))
    : sentences.none(input.title);
}

function describeIndicator(indicator: SeriesInput): string {
  return nameMoments(indicator, listMoments(listDrawnPoints(indicator), indicator.locale));
}

/** Of a long row only its two ends are said. */
function describeEnds(indicator: SeriesInput): string {
  const points = listDrawnPoints(indicator);
  if (points.length <= 2) return describeIndicator(indicator);
  const [first, last] = [points.slice(0, 1), points.slice(-1)].map((end) =>
    listMoments(end, indicator.locale),
  );
  const { ends } = messages(indicator.locale).chart.sentences;
  return nameMoments(indicator, ends(first ?? '', last ?? '', points.length));
}

function nameMoments(indicator: SeriesInput, moments: string): string {
  return messages(indicator.locale).forms.introduced(indicator.title, moments);
}

function describeParts(input: TownInput): string {
  const count = countParts(input);
  return count === 0 ? '' : messages(input.locale).chart.sentences.partCount(count);
}

function countParts(input: TownInput): number {
  return input.indicators
    .flatMap(({ series }) => series)
    .flatMap(({ points }) => points)
    .filter(({ period, value }) => period !== 'year' && value !== null).length;
}
