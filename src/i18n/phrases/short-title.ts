import type { DocumentRecord } from '#schema/document.ts';
import type { Locale } from '#schema/text.ts';
import { langIn, wordsIn } from '#schema/words-in.ts';

/** A document's short name in a language, or the Chinese one where no one has written it in that language yet. */
export function findShortTitle(
  { shortTitle }: DocumentRecord,
  locale: Locale,
): { label: string; official: boolean } {
  const label = wordsIn(shortTitle, locale);
  return { label, official: langIn(shortTitle, locale) !== undefined };
}
