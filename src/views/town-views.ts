import { toBulletChart } from '#charts/bullets/bullets-chart.ts';
import { toCoverageChart } from '#charts/coverage/coverage-chart.ts';
import { toCountiesChart } from '#charts/counties/counties-chart.ts';
import { toCountiesInput } from '#charts/counties/counties-input.ts';
import { findTargetYear, toCoverageInput } from '#charts/coverage/coverage-input.ts';
import { toTilesChart } from '#charts/tiles/tiles-chart.ts';
import { toTilesInput } from '#charts/tiles/tiles-input.ts';
import { toTownInput } from '#charts/town/town-input.ts';
import { toTownBullets } from '#charts/bullets/town-bullets.ts';
import { toTownChart } from '#charts/town/town-chart.ts';
import { type ChartRecords, toChartRecords } from '#publication/chart-records.ts';
import { listPlaceNames } from '#publication/place-names.ts';
import type { Publication } from '#publication/publication.ts';
import { findTownGoals } from '#publication/places/town-facts.ts';
import { fillTownFindings } from '#export/tables/finding-table.ts';
import { coverageTable, tilesTable } from '#export/tables/town-tables.ts';
import { countyCensusTable } from '#schema/tables/town-records.ts';
import type { Town } from '#schema/place.ts';
import { publishObservations } from '#export/tables/published-observations.ts';
import type { Locale } from '#schema/text.ts';
import { toChartView, type View } from './view.ts';

/** The views of all towns together: the scheme of the prefectures, the coverage matrix, and the counties around if their censuses are kept. */
export function listAllTownsViews(publication: Publication, locale: Locale): View[] {
  const records = toChartRecords(publication, locale);
  const year = findTargetYear(records.targets);
  return [
    toTilesView(records, year),
    toCoverageView(records, year),
    ...toCountyViews(publication, locale),
  ];
}

/** The views of every town that has a row: all its values, and its values against the goals that bind it. */
export function listTownViews(publication: Publication, locale: Locale): View[] {
  return publication.corpus.towns.flatMap((town) => [
    ...toTownView(publication, locale, town),
    ...toGoalsView(publication, locale, town),
  ]);
}

function toCoverageView(records: ChartRecords, targetYear: number | null): View {
  const input = toCoverageInput(records, targetYear);
  const { rows, years } = input;
  // One file for both languages: towns go by the name that they have.
  const names = new Map(records.towns.map(({ id, name }) => [id, name]));
  const cells = rows.flatMap(({ id, cells: states }) =>
    years.map((year, column) => {
      return { place: id, name: names.get(id) ?? id, year, coverage: states[column] ?? 'none' };
    }),
  );
  return toChartView(toCoverageChart(input), {
    id: 'coverage',
    path: '/towns/#coverage',
    file: '/towns/coverage',
    image: '/towns/coverage',
    table: { table: coverageTable, rows: cells },
    parts: {
      years,
      targetYear,
      towns: rows.map(({ id, name, total, indicators, cells: coverage }) => {
        return { place: id, name, values: total, coverage, indicators };
      }),
    },
  });
}

function toTilesView(records: ChartRecords, targetYear: number | null): View {
  const input = toTilesInput(records, targetYear);
  const towns = new Map(records.towns.map((town) => [town.id, town]));
  const rows = input.tiles.flatMap((tile) =>
    tile.towns.map(({ id, total }) => {
      const town = towns.get(id);
      return { prefecture: town?.prefecture, place: id, name: town?.name, values: total };
    }),
  );
  return toChartView(toTilesChart(input), {
    id: 'tiles',
    path: '/towns/#tiles',
    file: '/towns/tiles',
    image: '/towns/tiles',
    table: { table: tilesTable, rows },
    parts: { towns: rows },
  });
}

function toCountyViews({ corpus }: Publication, locale: Locale): View[] {
  const { countyCensus, sources, towns } = corpus;
  const input = toCountiesInput({ locale, towns, sources, countyCensus });
  if (input === null) return [];
  const rows = input.rows.flatMap(({ id }) => countyCensus.filter(({ place }) => place === id));
  const view = toChartView(toCountiesChart(input), {
    id: 'county',
    path: '/towns/around/#county',
    file: '/towns/around/county',
    image: '/towns/around/county',
    table: { table: countyCensusTable, rows },
    parts: { counties: rows },
  });
  return [view];
}

function toTownView(publication: Publication, locale: Locale, town: Town): View[] {
  const rows = publication.observationsByPlace.get(town.id);
  if (rows === undefined) return [];
  const path = `/towns/${town.id}/`;
  const { table, observations } = publishObservations(rows, publication.sources);
  const input = toTownInput(town, toChartRecords(publication, locale));
  const view = toChartView(toTownChart(input), {
    id: 'town',
    path,
    file: `${path}data`,
    image: `${path}chart`,
    table,
    parts: { town, observations },
  });
  return [view];
}

function toGoalsView(publication: Publication, locale: Locale, town: Town): View[] {
  const names = listPlaceNames(publication, locale);
  const bullets = toTownBullets(town.id, findTownGoals(publication, town.id), locale, names);
  if (bullets.rows.length === 0) return [];
  const each = [...publication.targets.values()].filter(
    ({ target }) => target.scopeMode === 'each',
  );
  const table = fillTownFindings(town.id, each);
  const view = toChartView(toBulletChart(bullets), {
    id: 'bullets',
    path: `/towns/${town.id}/#goals`,
    file: `/towns/${town.id}/goals`,
    image: `/towns/${town.id}/goals`,
    table,
    parts: { town: town.id, goals: table.rows },
  });
  return [view];
}
