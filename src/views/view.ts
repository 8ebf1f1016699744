import type { Chart } from '#charts/chart.ts';
import type { Cited } from '#export/citations/cited.ts';
import type { FilledTable } from '#export/tables/table-rows.ts';
import type { Locale } from '#schema/text.ts';

/** Where in a document that stands what a view is about. */
export type ViewPlace = Pick<Cited, 'locator' | 'locatorEn'>;

/** A figure or list of a page as it can be cited: its address, its files and what they hold. */
export interface View {
  readonly locale: Locale;
  /** The id of the figure on its page, or of the page’s only list. */
  readonly id: string;
  /** The address of its page without the language, with an anchor where the page shows other views too. */
  readonly path: string;
  /** The address of its table without the language and without `.csv`; the JSON stands beside it. */
  readonly file: string;
  /** The address of its picture without the language and without `.svg`; null where nothing is drawn. */
  readonly image: string | null;
  readonly title: string;
  /** The document that it is about, with the place there; where there is none, its title says all. */
  readonly about?: ViewPlace;
  /** What the picture shows; null for a list. */
  readonly sentence: string | null;
  /** The rows of the CSV, the same in every language: what is cited is known by its hash. */
  readonly table: FilledTable;
  /** What its JSON holds besides, in the order in which it is written. */
  readonly parts: object;
  readonly chart: Chart | null;
  /** Whether its table can also be had as a workbook in words; that of a single target cannot, of which a large site has too many. */
  readonly hasWorkbook?: boolean;
  /** Whether its page says in words what the picture shows, which stands in its file only. */
  readonly isInWords?: boolean;
}

/** What a view with a chart adds to what it takes from the chart. */
export type ChartViewFacts = Pick<View, 'id' | 'path' | 'file' | 'table' | 'parts'> & {
  /** Where its picture stands, if anything can be drawn. */
  readonly image: string;
};

/** A view of a chart: title, sentence and picture are the chart’s. */
export function toChartView(chart: Chart, { image, ...facts }: ChartViewFacts): View {
  const { locale, sentence, title } = chart;
  const isDrawn = chart.draw('wide') !== null;
  return { ...facts, locale, title, sentence, chart, image: isDrawn ? image : null };
}
