import type { Locale } from '#schema/text.ts';
import type { Drawing, DrawingSize } from './svg/drawing.ts';
import type { TableData } from './table-data.ts';

/** A chart with all its words and numbers, ready for a page (Figure.astro) or a file (chart-file.ts). */
export interface Chart {
  /** What sort of chart it is, for data-chart: series, ranking, multiples, bullets, town, coverage, tiles. */
  readonly kind: string;
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
