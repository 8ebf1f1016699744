import type { APIRoute, GetStaticPaths } from 'astro';
import { listDrawnPoints } from '../../../../charts/drawn-points.ts';
import { writeSeriesFile } from '../../../../charts/series-file.ts';
import { toSeriesInput } from '../../../../charts/to-series.ts';
import { toChartRecords } from '../../../../corpus/chart-records.ts';
import { locales, toLocaleParameter, toPath } from '../../../../i18n/paths.ts';
import { getPublication } from '../../../../queries.ts';
import type { SeriesInput } from '../../../../charts/chart-input.ts';
import marks from '../../../../styles/chart-marks.css?raw';

interface Props {
  id: string;
  input: SeriesInput;
}

/** One file a language for each indicator of which a full-year value is known. */
export const getStaticPaths = (() => {
  const publication = getPublication();
  return locales.flatMap((locale) =>
    publication.corpus.indicators
      .map((indicator) => ({
        id: indicator.id,
        input: toSeriesInput(indicator, { locale, ...toChartRecords(publication) }),
      }))
      .filter(({ input }) => listDrawnPoints(input).length > 0)
      .map((props) => ({
        params: { locale: toLocaleParameter(locale), indicator: props.id },
        props,
      })),
  );
}) satisfies GetStaticPaths;

/** The chart of the page as a file of its own. */
export const GET: APIRoute<Props> = ({ props: { id, input }, site }) => {
  const address = new URL(toPath(input.locale, `/indicators/${id}/`), site).href;
  return new Response(writeSeriesFile(input, address, marks), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
