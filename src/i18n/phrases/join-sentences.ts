import type { Locale } from '#schema/text.ts';
import { messages } from '#i18n/messages.ts';

/** Sentences one after the other, empty ones left out; Chinese ones have no space between them. */
export function joinSentences(locale: Locale, ...sentences: readonly string[]): string {
  const { sentenceSeparator } = messages(locale).forms;
  return sentences.filter((sentence) => sentence !== '').join(sentenceSeparator);
}
