import type { DocumentRecord } from '#schema/document.ts';
import type { Locale } from '#schema/text.ts';
import { messages } from '#i18n/messages.ts';

/** Why a field of a record is empty, in words; throws for a field of which the record does not say so. */
export function formatAbsence(
  { absent, title }: DocumentRecord,
  field: keyof DocumentRecord['absent'],
  locale: Locale,
): string {
  const absence = absent[field];
  if (absence === undefined) {
    throw new Error(`The record of ${title} does not say why ${field} is empty: check content/`);
  }
  return messages(locale).absence[absence];
}
