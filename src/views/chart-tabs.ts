import type { CorpusIndicator } from '#corpus/corpus.ts';
import { messages } from '#i18n/messages.ts';
import type { Publication } from '#publication/publication.ts';
import { remember } from '#remember.ts';
import type { Locale } from '#schema/text.ts';
import { listOtherViews } from './list-views.ts';

/** A way to look at an indicator. */
export interface ChartTab {
  readonly words: string;
  /** Its address without the language; what stands on the page of another has an anchor. */
  readonly path: string;
}

/** The ways to look at an indicator, as far as it has them; none where there is only the chart with its table. */
export function listChartTabs(
  publication: Publication,
  locale: Locale,
  { id }: CorpusIndicator,
): ChartTab[] {
  const paths = groupPaths(publication, locale).get(id);
  const words = messages(locale).sideBySide.tabs;
  const above = `/indicators/${id}/`;
  const all = [
    { words: words.chart, path: paths?.get('series') },
    { words: words.ranking, path: paths?.get('ranking') },
    { words: words.table, path: paths?.has('series') ? `${above}#series-table` : undefined },
    { words: words.map, path: paths?.get('town-map') },
    { words: words.multiples, path: paths?.get('multiples') },
  ];
  const tabs = all.flatMap(({ path, words }) => (path === undefined ? [] : [{ words, path }]));
  return tabs.length > 2 ? tabs : [];
}

/** The address of every view of an indicator, by the id of its figure. */
const groupPaths = remember((publication: Publication, locale: Locale) => {
  const own = listOtherViews(publication, locale).filter(({ path }) =>
    /^\/indicators\/[^/#]+\//.test(path),
  );
  const groups = Map.groupBy(own, ({ path }) => path.split('/')[2]);
  return new Map(
    [...groups].map(([id, views]) => [id, new Map(views.map((view) => [view.id, view.path]))]),
  );
});
