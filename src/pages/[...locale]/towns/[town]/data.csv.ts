import type { APIRoute, GetStaticPaths } from 'astro';
import { formatObservationsCsv } from '../../../../export/csv.ts';
import { locales, toLocaleParameter } from '../../../../i18n/paths.ts';
import { getPublication } from '../../../../queries.ts';
import type { Observation } from '../../../../schema/observation.ts';

interface Props {
  observations: readonly Observation[];
}

/** One file for each town that has a row, beside its page in each language. */
export const getStaticPaths = (() => {
  const { corpus, observationsByPlace } = getPublication();
  return locales.flatMap((locale) =>
    corpus.towns.flatMap(({ id }) => {
      const observations = observationsByPlace.get(id);
      if (observations === undefined) return [];
      return [{ params: { locale: toLocaleParameter(locale), town: id }, props: { observations } }];
    }),
  );
}) satisfies GetStaticPaths;

/** Every row of the town, replaced ones too. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(formatObservationsCsv(props.observations), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
