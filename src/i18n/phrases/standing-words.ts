import type { Standing } from '#schema/document.ts';
import type { Locale } from '#schema/text.ts';
import { messages } from '#i18n/messages.ts';

/** Whether a document is in force, in words, with the day from which it is so where that is known. */
export function formatStanding({ state, since }: Standing, locale: Locale): string {
  const words = messages(locale).standing;
  const name = words.states[state];
  if (since === null) return name;
  return state === 'not-yet' ? words.from(name, since) : words.since(name, since);
}
