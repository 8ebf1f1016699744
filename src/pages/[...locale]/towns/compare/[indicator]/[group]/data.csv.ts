import type { APIRoute, GetStaticPaths } from 'astro';
import {
  listTownComparisons,
  type TownComparison,
} from '../../../../../../corpus/town-comparisons.ts';
import { formatObservationsCsv } from '../../../../../../export/csv.ts';
import { locales, toLocaleParameter } from '../../../../../../i18n/paths.ts';
import { getPublication } from '../../../../../../queries.ts';

interface Props {
  comparison: TownComparison;
}

/** One file for each comparison, beside its page in each language. */
export const getStaticPaths = (() => {
  const comparisons = listTownComparisons(getPublication());
  return locales.flatMap((locale) =>
    comparisons.map((comparison) => ({
      params: {
        locale: toLocaleParameter(locale),
        indicator: comparison.indicator.id,
        group: comparison.id,
      },
      props: { comparison },
    })),
  );
}) satisfies GetStaticPaths;

/** Every row of the compared towns, replaced ones too. */
export const GET: APIRoute<Props> = ({ props: { comparison } }) => {
  const towns = new Set(comparison.towns.map(({ id }) => id));
  const rows = getPublication().observationsByIndicator.get(comparison.indicator.id) ?? [];
  return new Response(formatObservationsCsv(rows.filter(({ place }) => towns.has(place))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
