import { messages } from '#i18n/messages.ts';
import type { Chart } from './chart.ts';
import { toStandalone } from './standalone.ts';
import type { MarkRule } from './svg/mark-rules.ts';

/** Where a chart's file comes from, and what it must say of itself. */
export interface ChartOrigin {
  /** The address of its page. */
  readonly address: string;
  /** What every page and file of this site says first, as of made-up figures; null where there is nothing. */
  readonly notice: string | null;
  /** The rules of chart-marks.css. */
  readonly marks: readonly MarkRule[];
}

/** A chart as a whole .svg file that names the address of its page; null where nothing can be drawn. */
export function writeChartFile(
  chart: Chart,
  { address, notice, marks }: ChartOrigin,
): string | null {
  const drawing = chart.draw('wide');
  if (drawing === null) return null;
  const { standaloneSource, withUnit } = messages(chart.locale).chart;
  const words = {
    locale: chart.locale,
    title: chart.unit === null ? chart.title : withUnit(chart.title, chart.unit),
    description: chart.sentence,
    note: standaloneSource(address),
    notice,
  };
  return toStandalone(drawing, words, marks);
}
