import type { Locale } from '#schema/text.ts';
import type { Drawing, DrawingSize } from './svg/drawing.ts';
import type { TableData } from './table-data.ts';

/** How much a figure shows: the rows of its table, and the groups in which they stand, each a place, an indicator or a part. */
export interface FigureSize {
  readonly groups: number;
  readonly rows: number;
}

/** What a figure may weigh in a page, with its drawings, words and table. */
export interface FigureBound {
  /** What the figure is called where it is too heavy. */
  readonly name: string;
  /** Compressed with gzip. */
  readonly bytes: number;
}

/** What the key of the marks takes, and with each value the publisher, the nature of the page and how sure it is. */
const keyBytes = 288;

/** A row is a name, a mark in two drawings and a line of the table; the arithmetic of a sum takes the rest. */
const rowEach = ({ groups }: FigureSize): FigureBound => ({
  name: 'figure of a row a place',
  bytes: 1600 + 100 * (groups - 1),
});

/** Every kind of chart, with the bound of a figure of its kind. */
export const chartKinds = {
  // Axes, labels and goals twice, wide and narrow, for the first two lines; then a line is two paths and a row.
  series: ({ groups }) =>
    groups === 1
      ? { name: 'figure of one place', bytes: 1024 + keyBytes }
      : { name: 'figure of many lines', bytes: 2048 + keyBytes + 128 * (groups - 2) },
  multiples: () => ({ name: 'small multiples', bytes: 2688 }),
  // Each indicator has a strip of its own, with its own scale and a figure at every dot.
  town: ({ groups }) => ({ name: 'figure of a town', bytes: 1536 + 640 * (groups - 1) }),
  ranking: rowEach,
  // Both figures and a difference for each place.
  dumbbell: ({ groups }) => ({ name: 'figure of two years', bytes: 1600 + 120 * (groups - 1) }),
  scatter: ({ groups }) => ({
    name: 'figure of two indicators',
    bytes: 1700 + 110 * (groups - 1),
  }),
  bullets: rowEach,
  coverage: rowEach,
  overview: rowEach,
  tiles: rowEach,
  // Three counts, two shares and the pages of both stand in each row of the table.
  counties: ({ groups }) => ({ name: 'figure of counties', bytes: 1600 + 120 * (groups - 1) }),
  'town-map': rowEach,
  // A document is a name and a mark in two drawings, and its title, number and address in the table.
  timeline: ({ rows }) => ({ name: 'timeline', bytes: 1024 + 120 * rows }),
  // Every part and all that it leads to is a link with its words in two drawings and in the table.
  map: ({ groups, rows }) => ({ name: 'map of a document', bytes: 1024 + 120 * (groups + rows) }),
} satisfies Record<string, (size: FigureSize) => FigureBound>;

/** The sort of a chart, as data-chart names it. */
export type ChartKind = keyof typeof chartKinds;

/** What a figure of a kind may weigh; null for a kind that is not known. */
export function boundFigure(kind: string, size: FigureSize): FigureBound | null {
  const bound = Object.entries(chartKinds).find(([name]) => name === kind)?.[1];
  return bound?.(size) ?? null;
}

/** A chart with all its words and numbers, ready for a page (Figure.astro) or a file (chart-file.ts). */
export interface Chart {
  /** What sort of chart it is, for data-chart. */
  readonly kind: ChartKind;
  readonly locale: Locale;
  readonly title: string;
  /** The unit in words, or null where the chart has none or several. */
  readonly unit: string | null;
  /** What the chart shows: visible on the page, and the description of the image. */
  readonly sentence: string;
  /** The same numbers. */
  readonly table: TableData;
  /** The drawing for a width; null where there is nothing to draw. */
  readonly draw: (size: DrawingSize) => Drawing | null;
  /** True where one drawing is enough for every width, since it holds so little. */
  readonly compact?: boolean;
  /** Finished markup that takes the drawings' place on a page, where the page can lay it out better. */
  readonly inline?: string;
}
