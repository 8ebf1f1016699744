import type { Locale } from '#schema/text.ts';
import { messages } from '#i18n/messages.ts';

/** Rising years as words, neighbours joined to ranges: `2011—2014、2018` or `2011–2014, 2018`. */
export function formatYears(years: readonly number[], locale: Locale): string {
  const { chart, forms } = messages(locale);
  return toRanges(years)
    .map(([first, last]) => (first === last ? `${first}` : forms.range(`${first}`, `${last}`)))
    .join(chart.listSeparator);
}

function toRanges(years: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const year of years) {
    const open = ranges.at(-1);
    if (open && year === open[1] + 1) open[1] = year;
    else ranges.push([year, year]);
  }
  return ranges;
}
