import type { APIRoute, GetStaticPaths } from 'astro';
import type { TownInput } from '../../../../charts/chart-input.ts';
import { listDrawnPoints } from '../../../../charts/drawn-points.ts';
import { toTownInput } from '../../../../charts/to-town.ts';
import { writeTownFile } from '../../../../charts/town-file.ts';
import { toChartRecords } from '../../../../corpus/chart-records.ts';
import { locales, toLocaleParameter, toPath } from '../../../../i18n/paths.ts';
import { getPublication } from '../../../../queries.ts';
import marks from '../../../../styles/chart-marks.css?raw';

interface Props {
  id: string;
  input: TownInput;
}

/** One file a language for each town of which a full-year value is known. */
export const getStaticPaths = (() => {
  const publication = getPublication();
  return locales.flatMap((locale) =>
    publication.corpus.towns
      .map((town) => ({
        id: town.id,
        input: toTownInput(town, { locale, ...toChartRecords(publication) }),
      }))
      .filter(({ input }) => input.indicators.flatMap(listDrawnPoints).length > 0)
      .map((props) => ({ params: { locale: toLocaleParameter(locale), town: props.id }, props })),
  );
}) satisfies GetStaticPaths;

/** The chart of the page as a file of its own. */
export const GET: APIRoute<Props> = ({ props: { id, input }, site }) => {
  const address = new URL(toPath(input.locale, `/towns/${id}/`), site).href;
  return new Response(writeTownFile(input, address, marks), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
