import type { APIRoute, GetStaticPaths } from 'astro';
import { describeSeries } from '../../../../charts/describe-series.ts';
import { toSeriesInput } from '../../../../charts/to-series.ts';
import { toChartRecords } from '../../../../corpus/chart-records.ts';
import type { CorpusIndicator } from '../../../../corpus/corpus.ts';
import { formatObservationsCsv } from '../../../../export/csv.ts';
import { formatViewJson } from '../../../../export/view-json.ts';
import { fingerprint } from '../../../../hash-bytes.ts';
import { locales, toLocaleParameter, toPath } from '../../../../i18n/paths.ts';
import { getPublication } from '../../../../queries.ts';
import type { Locale } from '../../../../schema/text.ts';

interface Props {
  locale: Locale;
  indicator: CorpusIndicator;
}

/** One file for each indicator that has a row, beside its page in each language. */
export const getStaticPaths = (() => {
  const { corpus, observationsByIndicator } = getPublication();
  return locales.flatMap((locale) =>
    corpus.indicators
      .filter(({ id }) => observationsByIndicator.has(id))
      .map((indicator) => ({
        params: { locale: toLocaleParameter(locale), indicator: indicator.id },
        props: { locale, indicator },
      })),
  );
}) satisfies GetStaticPaths;

/** The indicator with every row, replaced ones too, and the sentence that describes its chart. */
export const GET: APIRoute<Props> = ({ props: { locale, indicator }, site }) => {
  const publication = getPublication();
  const observations = publication.observationsByIndicator.get(indicator.id) ?? [];
  const input = toSeriesInput(indicator, toChartRecords(publication, locale));
  const { name, ...rest } = indicator;
  const facts = {
    address: new URL(toPath(locale, `/indicators/${indicator.id}/`), site).href,
    title: name,
    notice: publication.corpus.notice,
    dataDate: publication.asOf,
    fingerprint: fingerprint(formatObservationsCsv(observations)),
  };
  const parts = { sentence: describeSeries(input), indicator: rest, observations };
  return new Response(formatViewJson(facts, parts), {
    headers: { 'Content-Type': 'application/json' },
  });
};
