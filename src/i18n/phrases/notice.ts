import { langIn, wordsIn } from '#schema/words-in.ts';
import type { Bilingual, Locale } from '#schema/text.ts';
import { messages } from '#i18n/messages.ts';

/** What every page must say first in a language: its words, their tag where that is not the page's, and what it is called; null where there is nothing. */
export function toNotice(
  notice: Bilingual | null,
  locale: Locale,
): { label: string; words: string; lang: string | undefined } | null {
  if (notice === null) return null;
  const label = messages(locale).site.noticeLabel;
  return { label, words: wordsIn(notice, locale), lang: langIn(notice, locale) };
}

/** Words by which something is told of where a page of it is not seen, behind what must be said first. */
export function putNoticeFirst(notice: Bilingual | null, words: string, locale: Locale): string {
  return notice === null ? words : `${wordsIn(notice, locale)} ${words}`;
}
