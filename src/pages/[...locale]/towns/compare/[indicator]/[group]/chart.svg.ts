import type { APIRoute, GetStaticPaths } from 'astro';
import { writeChartFile } from '../../../../../../charts/chart-file.ts';
import { pickSeries } from '../../../../../../charts/pick-series.ts';
import { toSeriesChart } from '../../../../../../charts/series-chart.ts';
import { toSeriesInput } from '../../../../../../charts/to-series.ts';
import { toChartRecords } from '../../../../../../corpus/chart-records.ts';
import {
  listTownComparisons,
  type TownComparison,
} from '../../../../../../corpus/town-comparisons.ts';
import { locales, toLocaleParameter, toPath } from '../../../../../../i18n/paths.ts';
import { getPublication } from '../../../../../../queries.ts';
import type { Locale } from '../../../../../../schema/text.ts';
import marks from '../../../../../../styles/chart-marks.css?raw';

interface Props {
  locale: Locale;
  comparison: TownComparison;
}

/** One file a language for each comparison. */
export const getStaticPaths = (() => {
  const comparisons = listTownComparisons(getPublication());
  return locales.flatMap((locale) =>
    comparisons.map((comparison) => ({
      params: {
        locale: toLocaleParameter(locale),
        indicator: comparison.indicator.id,
        group: comparison.id,
      },
      props: { locale, comparison },
    })),
  );
}) satisfies GetStaticPaths;

/** The chart of the page as a file of its own. */
export const GET: APIRoute<Props> = ({ props: { comparison, locale }, site }) => {
  const { id, indicator, towns } = comparison;
  const publication = getPublication();
  const { notice } = publication.corpus;
  const records = toChartRecords(publication, locale);
  const input = pickSeries(towns, toSeriesInput(indicator, records));
  const path = toPath(locale, `/towns/compare/${indicator.id}/${id}/`);
  const address = new URL(path, site).href;
  const svg = writeChartFile(toSeriesChart(input), { address, notice, marks });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
