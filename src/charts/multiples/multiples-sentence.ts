import { messages } from '#i18n/messages.ts';
import { formatFigure } from '#i18n/phrases/number-words.ts';
import { joinSentences } from '#i18n/phrases/join-sentences.ts';
import { isOfficial } from '#schema/natures.ts';
import { hasBreaks } from '../input/known-years.ts';
import type { MultiplesInput } from './multiples-input.ts';

/** What small multiples show: how many towns have how many values, their common scale, and which towns have none. */
export function describeMultiples({ input, panels, years }: MultiplesInput): string {
  const { listSeparator, sentences } = messages(input.locale).chart;
  const points = panels.flatMap((panel) => panel.points);
  const empty = panels.filter((panel) => panel.points.length === 0);
  const highest = points.reduce((top, one) => (one.amount > top.amount ? one : top));
  const top = formatFigure(highest.value, highest.point.unit, input.locale);
  const known = panels.length - empty.length;
  return joinSentences(
    input.locale,
    sentences.many(known, input.title, points.length, years[0], years[1]),
    sentences.multiples(top),
    points.some(({ point }) => point.status !== 'actual') ? sentences.hollow : '',
    hasBreaks(points) ? sentences.breaks : '',
    points.some(({ point }) => !isOfficial(point.source.nature)) ? sentences.diamonds : '',
    points.some(({ point }) => point.confidence !== 'high') ? sentences.rings : '',
    empty.length === 0
      ? ''
      : sentences.multiplesEmpty(empty.map(({ series }) => series.label).join(listSeparator)),
  );
}
