import { messages } from '#i18n/messages.ts';
import { joinSentences } from '#i18n/phrases/join-sentences.ts';
import type { TownInput } from '../input/chart-input.ts';
import { listDrawnPoints } from '../input/drawn-points.ts';
import { findGapYears, hasBreaks } from '../input/known-years.ts';
import { splitIndicators } from './town-input.ts';

/** How to read a town's chart: how many indicators have several years or one, what a gap, a line and a hollow dot are, what stands only in the table. */
export function describeTown(input: TownInput): string {
  const { sentences } = messages(input.locale).chart;
  const { several, single } = splitIndicators(input);
  const drawn = [...several, ...single].flatMap(listDrawnPoints);
  if (drawn.length === 0) return describeNothing(input);
  return joinSentences(
    input.locale,
    several.length === 0 ? sentences.townOne(input.title, single.length) : describeSeveral(input),
    drawn.some(({ point }) => point.status !== 'actual') ? sentences.hollow : '',
    several.some((indicator) => hasBreaks(listDrawnPoints(indicator))) ? sentences.breaks : '',
    describeParts(input),
    several.some(({ goals }) => goals.length > 0) ? sentences.townGoals : '',
  );
}

function describeSeveral(input: TownInput): string {
  const { sentences } = messages(input.locale).chart;
  const { several, single } = splitIndicators(input);
  const years = several.flatMap(listDrawnPoints).map(({ point }) => point.year);
  const gaps = several.some((indicator) => findGapYears(listDrawnPoints(indicator)).length > 0);
  return joinSentences(
    input.locale,
    sentences.townSeveral(several.length, Math.min(...years), Math.max(...years)),
    gaps ? sentences.townGaps : '',
    single.length > 0 ? sentences.townOthers(single.length) : '',
  );
}

function describeNothing(input: TownInput): string {
  const { sentences } = messages(input.locale).chart;
  return countParts(input) > 0
    ? joinSentences(input.locale, sentences.noFullYear(input.title), describeParts(input))
    : sentences.none(input.title);
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
