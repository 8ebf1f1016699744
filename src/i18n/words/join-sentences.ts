import type { Locale } from '#schema/text.ts';

/** Sentences one after the other, empty ones left out; Chinese ones have no space between them. */
export function joinSentences(locale: Locale, ...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(locale === 'zh' ? '' : ' ');
}
