import type { APIRoute, GetStaticPaths } from 'astro';
import { toBulletChart } from '../../../../charts/bullets.ts';
import type { Chart } from '../../../../charts/chart.ts';
import { writeChartFile } from '../../../../charts/chart-file.ts';
import { toTownBullets } from '../../../../charts/town-bullets.ts';
import { listPlaceNames } from '../../../../corpus/place-names.ts';
import { findTownGoals } from '../../../../corpus/town-views.ts';
import { locales, toLocaleParameter, toPath } from '../../../../i18n/paths.ts';
import { getPublication } from '../../../../queries.ts';
import marks from '../../../../styles/chart-marks.css?raw';

interface Props {
  path: string;
  chart: Chart;
}

/** One file a language for each town that has a value for one of its goals. */
export const getStaticPaths = (() => {
  const publication = getPublication();
  return locales.flatMap((locale) => {
    const names = listPlaceNames(publication, locale);
    return publication.corpus.towns.flatMap(({ id }) => {
      const bullets = toTownBullets(id, findTownGoals(publication, id), locale, names);
      if (bullets.rows.length === 0) return [];
      const path = toPath(locale, `/towns/${id}/#goals`);
      const params = { locale: toLocaleParameter(locale), town: id };
      return [{ params, props: { path, chart: toBulletChart(bullets) } }];
    });
  });
}) satisfies GetStaticPaths;

/** The town’s values against its goals as a file of its own. */
export const GET: APIRoute<Props> = ({ props: { chart, path }, site }) => {
  const { notice } = getPublication().corpus;
  const svg = writeChartFile(chart, { address: new URL(path, site).href, notice, marks });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
