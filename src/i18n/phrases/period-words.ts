import type { Locale } from '#schema/text.ts';
import { messages } from '#i18n/messages.ts';

/** The words for an observation's period: a year, months of it (M01-M06), or a span of years (2011-2013). */
export function formatPeriod(year: number, period: string, locale: Locale): string {
  const { forms } = messages(locale);
  const months = /^M(\d\d)-M(\d\d)$/.exec(period);
  if (months) return forms.months(year, Number(months[1]), Number(months[2]));
  const [first = '', last = ''] = period.split('-');
  return forms.year(period === 'year' ? String(year) : forms.range(first, last));
}
