import { messages } from '../i18n/messages.ts';
import { formatUnit } from '../i18n/number-words.ts';
import type { SeriesInput } from './chart-input.ts';
import { describeSeries } from './describe-series.ts';
import { drawSeries } from './series-chart.ts';
import { toStandalone } from './standalone.ts';

/** A series chart as a whole .svg file that names the address of its page; null where nothing can be drawn. */
export function writeSeriesFile(input: SeriesInput, address: string, marks: string): string | null {
  const drawing = drawSeries(input, 'wide');
  if (drawing === null) return null;
  const { standaloneSource, withUnit } = messages(input.locale).chart;
  const words = {
    locale: input.locale,
    title: withUnit(input.title, formatUnit(input.unit, input.locale)),
    description: describeSeries(input),
    note: standaloneSource(address),
  };
  return toStandalone(drawing, words, marks);
}
