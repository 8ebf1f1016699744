import type { APIRoute, GetStaticPaths } from 'astro';
import type { Chart } from '../../../../charts/chart.ts';
import { writeChartFile } from '../../../../charts/chart-file.ts';
import { toRankingChart } from '../../../../charts/ranking.ts';
import { toMultiplesInput } from '../../../../charts/to-multiples.ts';
import { toRankingInput } from '../../../../charts/to-ranking.ts';
import { toSeriesInput } from '../../../../charts/to-series.ts';
import { toChartRecords } from '../../../../corpus/chart-records.ts';
import { locales, toLocaleParameter, toPath } from '../../../../i18n/paths.ts';
import { getPublication } from '../../../../queries.ts';
import marks from '../../../../styles/chart-marks.css?raw';

interface Props {
  path: string;
  chart: Chart;
}

/** One file a language for each indicator that can be ranked. */
export const getStaticPaths = (() => {
  const publication = getPublication();
  const { indicators, towns } = publication.corpus;
  return locales.flatMap((locale) =>
    indicators.flatMap((indicator) => {
      const records = toChartRecords(publication, locale);
      const series = toSeriesInput(indicator, records);
      const input = toRankingInput(series, towns.length);
      if (input === null) return [];
      const page = toMultiplesInput(series, records) === null ? '' : 'towns/';
      const path = toPath(locale, `/indicators/${indicator.id}/${page}#ranking`);
      return [
        {
          params: { locale: toLocaleParameter(locale), indicator: indicator.id },
          props: { path, chart: toRankingChart(input) },
        },
      ];
    }),
  );
}) satisfies GetStaticPaths;

/** The ranking of the page as a file of its own. */
export const GET: APIRoute<Props> = ({ props: { chart, path }, site }) => {
  const { notice } = getPublication().corpus;
  const svg = writeChartFile(chart, { address: new URL(path, site).href, notice, marks });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
