import type { Chart } from '#charts/chart.ts';
import type { ChartOrigin } from '#charts/chart-file.ts';
import type { ChartData } from '#charts/state/chart-data.ts';

/** What a reader sees of a chart, with all that is said of it where it is taken. */
export interface TakenView {
  readonly chart: Chart;
  readonly data: ChartData;
  /** What of its address asks for it, from the question mark on; empty where nothing does. */
  readonly query: string;
}

/** Words to be copied, under their name. */
export interface TakenText {
  readonly name: string;
  readonly text: string;
  /** The tag of their language; null where they speak none, or that of the page. */
  readonly lang: string | null;
}

/** The address of a view, with scheme and host, whichever page of the site shows it. */
export function toAddress({ data, query }: TakenView): string {
  return new URL(location.pathname + query, data.address).href;
}

/** What a view is called where its words stand alone, with what must be known of its figures. */
export function toTitle({ chart, data }: TakenView): string {
  return data.notice === null ? chart.title : `${chart.title} [${data.notice}]`;
}

/** What a file of a view says of where it comes from. */
export function toOrigin(view: TakenView): Omit<ChartOrigin, 'marks'> {
  const { asOf, notice } = view.data;
  return { address: toAddress(view), asOf, notice };
}
