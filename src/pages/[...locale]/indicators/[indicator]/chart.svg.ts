import type { APIRoute, GetStaticPaths } from 'astro';
import type { Chart } from '../../../../charts/chart.ts';
import { writeChartFile } from '../../../../charts/chart-file.ts';
import { toSeriesChart } from '../../../../charts/series-chart.ts';
import { toSeriesInput } from '../../../../charts/to-series.ts';
import { toChartRecords } from '../../../../corpus/chart-records.ts';
import { locales, toLocaleParameter, toPath } from '../../../../i18n/paths.ts';
import { getPublication } from '../../../../queries.ts';
import marks from '../../../../styles/chart-marks.css?raw';

interface Props {
  path: string;
  chart: Chart;
}

/** One file a language for each indicator of which a full-year value is known. */
export const getStaticPaths = (() => {
  const publication = getPublication();
  return locales.flatMap((locale) =>
    publication.corpus.indicators
      .map((indicator) => ({
        id: indicator.id,
        path: toPath(locale, `/indicators/${indicator.id}/`),
        chart: toSeriesChart(toSeriesInput(indicator, toChartRecords(publication, locale))),
      }))
      .filter(({ chart }) => chart.draw('wide') !== null)
      .map(({ id, ...props }) => ({
        params: { locale: toLocaleParameter(locale), indicator: id },
        props,
      })),
  );
}) satisfies GetStaticPaths;

/** The chart of the page as a file of its own. */
export const GET: APIRoute<Props> = ({ props: { chart, path }, site }) => {
  const { notice } = getPublication().corpus;
  const svg = writeChartFile(chart, { address: new URL(path, site).href, notice, marks });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
