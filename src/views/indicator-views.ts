import { toMultiplesChart } from '#charts/multiples/multiples-chart.ts';
import { pickSeries, toSeriesInput } from '#charts/series/series-input.ts';
import { toRankingChart } from '#charts/ranking/ranking-chart.ts';
import { toSeriesChart } from '#charts/series/series-chart.ts';
import { toMultiplesInput } from '#charts/multiples/multiples-input.ts';
import type { DrawnPoint } from '#charts/input/drawn-points.ts';
import { toRankingInput } from '#charts/ranking/ranking-input.ts';
import { toTownScheme } from '#charts/tiles/town-scheme.ts';
import { toTownMapChart } from '#charts/town-map/town-map-chart.ts';
import { toTownMapInput } from '#charts/town-map/town-map-input.ts';
import { publishObservations } from '#export/tables/published-observations.ts';
import { toChartRecords } from '#publication/chart-records.ts';
import type { CorpusIndicator } from '#corpus/corpus.ts';
import type { Publication } from '#publication/publication.ts';
import { findSingleValue, toFiguresPath } from '#publication/places/single-values.ts';
import { listTownComparisons } from '#publication/places/town-comparisons.ts';
import { messages } from '#i18n/messages.ts';
import { listCurrent } from '#indicators/observations/revisions.ts';
import type { Observation } from '#schema/observation.ts';
import type { Locale } from '#schema/text.ts';
import { wordsIn } from '#schema/words-in.ts';
import { toChartView, type View } from './view.ts';

/** The views of every indicator that has a row: its course, its ranking, its map, a small chart for each town, and its towns side by side. */
export function listIndicatorViews(publication: Publication, locale: Locale): View[] {
  return publication.corpus.indicators.flatMap((indicator) => {
    const rows = publication.observationsByIndicator.get(indicator.id) ?? [];
    if (rows.length === 0) return [];
    return [
      toSeriesView(publication, locale, indicator, rows),
      ...toRankingView(publication, locale, indicator, rows),
      ...toMapView(publication, locale, indicator, rows),
      ...toMultiplesView(publication, locale, indicator, rows),
      ...toComparisonViews(publication, locale, indicator, rows),
    ];
  });
}

type MakeViews = (
  publication: Publication,
  locale: Locale,
  indicator: CorpusIndicator,
  rows: readonly Observation[],
) => View[];

function toSeriesView(...[publication, locale, indicator, rows]: Parameters<MakeViews>): View {
  const own = `/indicators/${indicator.id}/`;
  const input = toSeriesInput(indicator, toChartRecords(publication, locale));
  const { table, observations } = publishObservations(rows, publication.sources);
  const view = toChartView(toSeriesChart(input), {
    id: 'series',
    path: own,
    file: `${own}data`,
    image: `${own}chart`,
    table,
    parts: { indicator, observations },
  });
  if (findSingleValue(publication, indicator.id) === null) return view;
  // One value makes no picture: it stands in words, among others.
  const path = toFiguresPath(publication, indicator);
  return { ...view, id: indicator.id, path, isInWords: true };
}

const toRankingView: MakeViews = (publication, locale, indicator, rows) => {
  const records = toChartRecords(publication, locale);
  const series = toSeriesInput(indicator, records);
  const input = toRankingInput(series, records.towns.length);
  if (input === null) return [];
  const above = `/indicators/${indicator.id}/`;
  const { table, observations } = publishObservations(
    findRows(
      input.rows.map(({ drawn }) => drawn),
      rows,
    ),
    publication.sources,
  );
  const { year, others } = input;
  const view = toChartView(toRankingChart(input), {
    id: 'ranking',
    path: `${above}${toMultiplesInput(series, records) === null ? '' : 'towns/'}#ranking`,
    file: `${above}ranking`,
    image: `${above}ranking`,
    table,
    parts: {
      indicator: indicator.id,
      ranking: { year, others, ranks: input.rows.map(({ rank }) => rank) },
      observations,
    },
  });
  return [view];
};

const toMapView: MakeViews = (publication, locale, indicator, rows) => {
  const records = toChartRecords(publication, locale);
  const input = toTownMapInput(toSeriesInput(indicator, records), toTownScheme(records));
  if (input === null) return [];
  const path = `/indicators/${indicator.id}/map/`;
  const towns = input.tiles.flatMap((tile) => tile.towns.map(({ id }) => id));
  const shown = towns.flatMap((id) => input.values.get(id) ?? []);
  const own = findRows(shown, rows);
  const { table, observations } = publishObservations(own, publication.sources);
  const view = toChartView(toTownMapChart(input), {
    id: 'town-map',
    path,
    file: `${path}data`,
    image: `${path}chart`,
    table,
    parts: {
      indicator: indicator.id,
      map: { year: input.year, without: towns.filter((id) => !input.values.has(id)) },
      observations,
    },
  });
  return [view];
};

/** The published rows of what is drawn, in its order. */
function findRows(all: readonly DrawnPoint[], rows: readonly Observation[]): Observation[] {
  const current = listCurrent(rows);
  return all.flatMap(
    ({ series, point }) =>
      current.find(
        (row) =>
          row.place === series.id &&
          row.year === point.year &&
          row.period === point.period &&
          row.source === point.source.id &&
          row.boundaryVersion === point.boundaryVersion,
      ) ?? [],
  );
}

const toMultiplesView: MakeViews = (publication, locale, indicator, rows) => {
  const records = toChartRecords(publication, locale);
  const input = toMultiplesInput(toSeriesInput(indicator, records), records);
  if (input === null) return [];
  const path = `/indicators/${indicator.id}/towns/`;
  const own = rows.filter(({ place }) => publication.towns.has(place));
  const { table, observations } = publishObservations(own, publication.sources);
  const view = toChartView(toMultiplesChart(input), {
    id: 'multiples',
    path,
    file: `${path}data`,
    image: `${path}chart`,
    table,
    parts: { indicator: indicator.id, observations },
  });
  return [view];
};

const toComparisonViews: MakeViews = (publication, locale, indicator, rows) =>
  listTownComparisons(publication)
    .filter((comparison) => comparison.indicator === indicator)
    .map(({ id, name, towns }) => {
      const input = toSeriesInput(indicator, toChartRecords(publication, locale));
      const path = `/towns/compare/${indicator.id}/${id}/`;
      const ids = towns.map((town) => town.id);
      const own = rows.filter(({ place }) => ids.includes(place));
      const { table, observations } = publishObservations(own, publication.sources);
      const view = toChartView(toSeriesChart(pickSeries(towns, input)), {
        id: 'series',
        path,
        file: `${path}data`,
        image: `${path}chart`,
        table,
        parts: { indicator: indicator.id, towns: ids, observations },
      });
      const { title } = messages(locale).sideBySide;
      return { ...view, title: title(wordsIn(name, locale), wordsIn(indicator.name, locale)) };
    });
