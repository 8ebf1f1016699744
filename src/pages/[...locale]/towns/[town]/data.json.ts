import type { APIRoute, GetStaticPaths } from 'astro';
import { describeTown } from '../../../../charts/describe-town.ts';
import { toTownInput } from '../../../../charts/to-town.ts';
import { toChartRecords } from '../../../../corpus/chart-records.ts';
import { formatObservationsCsv } from '../../../../export/csv.ts';
import { formatViewJson } from '../../../../export/view-json.ts';
import { fingerprint } from '../../../../hash-bytes.ts';
import { locales, toLocaleParameter, toPath } from '../../../../i18n/paths.ts';
import { getPublication } from '../../../../queries.ts';
import type { Town } from '../../../../schema/place.ts';
import type { Locale } from '../../../../schema/text.ts';

interface Props {
  locale: Locale;
  town: Town;
}

/** One file for each town that has a row, beside its page in each language. */
export const getStaticPaths = (() => {
  const { corpus, observationsByPlace } = getPublication();
  return locales.flatMap((locale) =>
    corpus.towns
      .filter(({ id }) => observationsByPlace.has(id))
      .map((town) => ({
        params: { locale: toLocaleParameter(locale), town: town.id },
        props: { locale, town },
      })),
  );
}) satisfies GetStaticPaths;

/** The town with every row, replaced ones too, and the sentence that describes its chart. */
export const GET: APIRoute<Props> = ({ props: { locale, town }, site }) => {
  const publication = getPublication();
  const observations = publication.observationsByPlace.get(town.id) ?? [];
  const input = toTownInput(town, toChartRecords(publication, locale));
  const facts = {
    address: new URL(toPath(locale, `/towns/${town.id}/`), site).href,
    title: { zh: town.name, en: town.nameEn },
    notice: publication.corpus.notice,
    dataDate: publication.asOf,
    fingerprint: fingerprint(formatObservationsCsv(observations)),
  };
  const parts = { sentence: describeTown(input), town, observations };
  return new Response(formatViewJson(facts, parts), {
    headers: { 'Content-Type': 'application/json' },
  });
};
