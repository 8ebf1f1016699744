import { messages } from '#i18n/messages.ts';
import type { Chart } from './chart.ts';
import { type Sheet, toStandalone } from './standalone.ts';
import type { MarkRule } from './svg/mark-rules.ts';
import { listPublishers } from './table-data.ts';

/** Where a chart's file comes from, and what it must say of itself. */
export interface ChartOrigin {
  /** The address of its page. */
  readonly address: string;
  /** The day up to which values were collected. */
  readonly asOf: string;
  /** What every page and file of this site says first, as of made-up figures; null where there is nothing. */
  readonly notice: string | null;
  /** The rules of chart-marks.css. */
  readonly marks: readonly MarkRule[];
}

/** A chart as a whole .svg file that names its sources, their day and the address of its page; null where nothing can be drawn. */
export function writeChartFile(
  chart: Chart,
  { address, asOf, notice, marks }: ChartOrigin,
  sheet: Sheet = 'drawing',
): string | null {
  const { listSeparator, standaloneSource, standaloneSources, withUnit } = messages(
    chart.locale,
  ).chart;
  const publishers = listPublishers(chart.table).join(listSeparator);
  const words = {
    locale: chart.locale,
    title: chart.unit === null ? chart.title : withUnit(chart.title, chart.unit),
    description: chart.sentence,
    notes: [
      ...(publishers === '' ? [] : [standaloneSources(publishers, asOf)]),
      standaloneSource(address),
    ],
    notice,
  };
  const drawing = chart.draw('wide');
  return drawing && toStandalone(drawing, words, marks, sheet);
}
