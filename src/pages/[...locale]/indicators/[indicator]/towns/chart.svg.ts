import type { APIRoute, GetStaticPaths } from 'astro';
import type { Chart } from '../../../../../charts/chart.ts';
import { writeChartFile } from '../../../../../charts/chart-file.ts';
import { toMultiplesChart } from '../../../../../charts/multiples.ts';
import { toMultiplesInput } from '../../../../../charts/to-multiples.ts';
import { toSeriesInput } from '../../../../../charts/to-series.ts';
import { toChartRecords } from '../../../../../corpus/chart-records.ts';
import { locales, toLocaleParameter, toPath } from '../../../../../i18n/paths.ts';
import { getPublication } from '../../../../../queries.ts';
import marks from '../../../../../styles/chart-marks.css?raw';

interface Props {
  path: string;
  chart: Chart;
}

/** One file a language for each indicator that enough towns have over several years. */
export const getStaticPaths = (() => {
  const publication = getPublication();
  return locales.flatMap((locale) =>
    publication.corpus.indicators.flatMap((indicator) => {
      const records = toChartRecords(publication, locale);
      const input = toMultiplesInput(toSeriesInput(indicator, records), records);
      if (input === null) return [];
      const path = toPath(locale, `/indicators/${indicator.id}/towns/`);
      return [
        {
          params: { locale: toLocaleParameter(locale), indicator: indicator.id },
          props: { path, chart: toMultiplesChart(input) },
        },
      ];
    }),
  );
}) satisfies GetStaticPaths;

/** The small charts of the page as one file. */
export const GET: APIRoute<Props> = ({ props: { chart, path }, site }) => {
  const { notice } = getPublication().corpus;
  const svg = writeChartFile(chart, { address: new URL(path, site).href, notice, marks });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
