import type { Chart } from '../../chart.ts';
import type { ChartData } from '../../state/chart-data.ts';

/** As what a chart can be taken as it is seen: pictures, tables, words to be copied. */
export const takenKinds = [
  ...(['svg', 'png', 'square', 'print'] as const),
  ...(['csv', 'xlsx', 'json'] as const),
  ...(['embed', 'cite'] as const),
] as const;

/** One of these. */
export type TakenKind = (typeof takenKinds)[number];

/** Hands over what is seen, or shows it in a place to be copied. */
export type Take = (
  kind: TakenKind,
  view: { readonly chart: Chart; readonly data: ChartData; readonly query: string },
  place: HTMLElement,
) => Promise<void>;
