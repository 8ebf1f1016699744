import { messages } from '#i18n/messages.ts';
import { joinSentences } from '#i18n/phrases/join-sentences.ts';
import { findSpan, type TimelineInput } from './timeline-input.ts';

/** What the timeline shows, in sentences: how many documents, of how many the text is held, and how exact the dates are. */
export function describeTimeline({ locale, entries }: TimelineInput): string {
  const words = messages(locale).timeline;
  const [first, last] = findSpan(entries);
  const count = (isSuch: (date: string | null) => boolean): number =>
    entries.filter(({ record }) => isSuch(record.date)).length;
  const years = count((date) => date?.length === 4);
  const undated = count((date) => date === null);
  return joinSentences(
    locale,
    words.sentence(entries.length, first, last),
    words.sentenceHeld(entries.filter(({ record }) => record.provenance !== null).length),
    years === 0 ? '' : words.sentenceYear(years),
    undated === 0 ? '' : words.sentenceUndated(undated),
  );
}
