/** More places than this cannot be told apart by colour and dash. */
export const mostPicked = 6;

/** What is drawn of each value: as published, in per cent of the first year that all have, the change since that year, or for each resident. */
export const measures = ['value', 'index', 'change', 'per-person'] as const;

/** The ways in which a chart of one indicator is drawn. */
export const views = ['lines', 'ranking', 'map', 'dumbbell', 'scatter'] as const;

/** All that a reader chose of a chart; the same state always draws the same. */
export interface ChartState {
  readonly view: (typeof views)[number];
  /** The ids of the places that are told apart, in the order in which they were chosen. */
  readonly picked: readonly string[];
  /** The prefecture whose towns alone are shown; null for all. */
  readonly group: string | null;
  /** The first and the last year that is shown; null for all years. */
  readonly years: readonly [first: number, last: number] | null;
  readonly measure: (typeof measures)[number];
  readonly logarithmic: boolean;
  /** Whether what lies around the towns stands behind them. */
  readonly around: boolean;
}

/** What the page shows before a reader chooses. */
export const plainState: ChartState = {
  view: 'lines',
  picked: [],
  group: null,
  years: null,
  measure: 'value',
  logarithmic: false,
  around: false,
};
