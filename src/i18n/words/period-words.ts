import type { Locale } from '#schema/text.ts';

const monthsInEnglish = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The words for an observation's period: a year, months of it (M01-M06), or a span of years (2011-2013). */
export function formatPeriod(year: number, period: string, locale: Locale): string {
  const months = /^M(\d\d)-M(\d\d)$/.exec(period);
  if (months) return formatMonths(year, Number(months[1]), Number(months[2]), locale);
  const words = period === 'year' ? String(year) : period.replace('-', locale === 'zh' ? '—' : '–');
  return locale === 'zh' ? `${words}年` : words;
}

function formatMonths(year: number, first: number, last: number, locale: Locale): string {
  if (locale === 'zh') return `${year}年${first}—${last}月`;
  return `${monthsInEnglish[first - 1]}–${monthsInEnglish[last - 1]} ${year}`;
}
