import type { APIRoute, GetStaticPaths } from 'astro';
import { toBulletChart } from '../../../../charts/bullets.ts';
import type { Chart } from '../../../../charts/chart.ts';
import { writeChartFile } from '../../../../charts/chart-file.ts';
import { toTargetBullets } from '../../../../charts/target-bullets.ts';
import { listPlaceNames } from '../../../../corpus/place-names.ts';
import { locales, toLocaleParameter, toPath } from '../../../../i18n/paths.ts';
import { getPublication } from '../../../../queries.ts';
import marks from '../../../../styles/chart-marks.css?raw';

interface Props {
  path: string;
  chart: Chart;
}

/** One file a language for each target that has a value to be held against it, of its first reading that has one. */
export const getStaticPaths = (() => {
  const publication = getPublication();
  return locales.flatMap((locale) => {
    const names = listPlaceNames(publication, locale);
    return [...publication.targets.values()].flatMap(({ assessment, target }) => {
      const bullets = assessment.readings
        .map((reading) => toTargetBullets(target, reading, locale, names))
        .find(({ rows }) => rows.length > 0);
      if (bullets === undefined) return [];
      const path = toPath(locale, `/targets/${target.id}/`);
      const params = { locale: toLocaleParameter(locale), target: target.id };
      return [{ params, props: { path, chart: toBulletChart(bullets) } }];
    });
  });
}) satisfies GetStaticPaths;

/** The values against the goal as a file of its own. */
export const GET: APIRoute<Props> = ({ props: { chart, path }, site }) => {
  const { notice } = getPublication().corpus;
  const svg = writeChartFile(chart, { address: new URL(path, site).href, notice, marks });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
