import { listPageDays } from '#corpus/addresses/page-days.ts';
import { remember } from '#remember.ts';
import type { Publication } from './publication.ts';

/** The last day on which what a page says changed, by its address without the language, as far as content/ tells; undefined where it does not. */
export function findPageDay(publication: Publication, path: string): string | undefined {
  const written = listPageDays(publication.corpus.registry).get(path);
  const measured = listFigureDays(publication).get(path);
  if (written === undefined || measured === undefined) return written ?? measured;
  return written > measured ? written : measured;
}

/** The last day on which values were added or revised, by each page that shows them. */
const listFigureDays = remember((publication: Publication): ReadonlyMap<string, string> => {
  const { asOf, observationsByIndicator, observationsByPlace, targets } = publication;
  const lastOf = (rows: readonly { readonly vintage: string }[] | undefined): string =>
    (rows ?? []).reduce((last, { vintage }) => (last > vintage ? last : vintage), '');
  const days: [string, string][] = [
    ...['/', '/about/data/', '/indicators/', '/targets/', '/towns/'].map(
      (path): [string, string] => [path, asOf],
    ),
    ...Array.from(observationsByIndicator, ([id, rows]): [string, string] => [
      `/indicators/${id}/`,
      lastOf(rows),
    ]),
    ...Array.from(observationsByPlace, ([id, rows]): [string, string] => [
      `/towns/${id}/`,
      lastOf(rows),
    ]),
    ...[...targets.values()].map(({ target }): [string, string] => [
      `/targets/${target.id}/`,
      lastOf(observationsByIndicator.get(target.indicator)),
    ]),
  ];
  return new Map(days.filter(([, day]) => day !== ''));
});
