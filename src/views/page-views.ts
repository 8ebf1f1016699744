import type { Publication } from '#publication/publication.ts';
import { toPath } from '#i18n/paths.ts';
import { remember } from '#remember.ts';
import type { Locale } from '#schema/text.ts';
import { citeView, type CitedView } from './cited-view.ts';
import { listViews } from './list-views.ts';
import type { View } from './view.ts';

/** A view as its page shows and cites it. */
export interface PageView extends CitedView {
  readonly id: string;
  readonly chart: View['chart'];
  /** The address of its table, the language left out. */
  readonly file: string;
  /** Its files, to be linked. */
  readonly downloads: readonly { readonly href: string; readonly text: string }[];
}

/** The views of a page (its address without the language), in the order in which it shows them. */
export function listPageViews(
  publication: Publication,
  site: URL | undefined,
  locale: Locale,
  path: string,
): PageView[] {
  const views = groupViews(publication, locale).get(path) ?? [];
  return views.map((view) => toPageView(citeView(view, publication, site)));
}

/** The views by their page, grouped once: every page asks, and a large site has as many views as pages. */
const groupViews = remember(
  (publication: Publication, locale: Locale): ReadonlyMap<string, readonly View[]> =>
    Map.groupBy(listViews(publication, locale), ({ path }) => path.split('#')[0] ?? ''),
);

function toPageView(cited: CitedView): PageView {
  const { file, id, isInWords = false } = cited.view;
  const chart = isInWords ? null : cited.view.chart;
  return { ...cited, chart, id, file: `${file}.csv`, downloads: listDownloads(cited.view) };
}

function listDownloads({ file, hasWorkbook, image, locale }: View): PageView['downloads'] {
  return [
    ...(image === null ? [] : [{ href: `${image}.svg`, text: 'SVG' }]),
    ...(hasWorkbook === true ? [{ href: `${file}.xlsx`, text: 'Excel' }] : []),
    { href: `${file}.csv`, text: 'CSV' },
    { href: `${file}.json`, text: 'JSON' },
  ].map(({ href, text }) => ({ href: toPath(locale, href), text }));
}
