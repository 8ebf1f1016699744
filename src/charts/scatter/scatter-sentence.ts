import { messages } from '#i18n/messages.ts';
import { joinSentences } from '#i18n/phrases/join-sentences.ts';
import type { ScatterInput } from './scatter-input.ts';

/** What a scatter shows: of how many towns, and that it says nothing of a cause. */
export function describeScatter({
  across,
  locale,
  others,
  points,
  up,
  year,
}: ScatterInput): string {
  const { sentences } = messages(locale).chart;
  return joinSentences(
    locale,
    sentences.scatter(year, points.length, up.title, across.title),
    others > 0 ? sentences.notCompared(others) : '',
    sentences.noCause,
  );
}
