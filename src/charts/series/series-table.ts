import { messages } from '#i18n/messages.ts';
import { formatFigure, formatUnit } from '#i18n/phrases/number-words.ts';
import { formatPeriod } from '#i18n/phrases/period-words.ts';
import { describeNature } from '#i18n/phrases/source-words.ts';
import { formatYears } from '#i18n/phrases/year-words.ts';
import type { ChartPoint, ChartSeries, SeriesInput, Surrounding } from '../input/chart-input.ts';
import { listDrawnPoints } from '../input/drawn-points.ts';
import { findGapYears } from '../input/known-years.ts';
import { writeFigure } from '../input/write-figure.ts';
import { linkSource, writeSource } from '../input/link-source.ts';
import { isDense, tabulateMatrix } from './dense-table.ts';
import type { TableCell, TableData, TableGroup } from '../table-data.ts';

/** The chart's numbers as a table: a row a place where all have values for the same few years, else a row a value; below, what was promised for a year that has a value. */
export function tabulateSeries(input: SeriesInput): TableData {
  const isBehind = input.around !== undefined;
  const table = isDense(input) && !isBehind ? tabulateMatrix(input) : tabulateRows(input);
  const years = new Set(listDrawnPoints(input).map(({ point }) => point.year));
  const promises = input.goals.flatMap(({ href, words, year }) =>
    href !== undefined && years.has(year) ? [{ href, text: words, year }] : [],
  );
  return promises.length === 0 ? table : { ...table, promises };
}

/** One place's rows: period, value, status, source; or a run of years and the words for no value. */
export function tabulatePlace(input: SeriesInput, series: ChartSeries): TableCell[][] {
  if (series.points.length === 0) {
    return [[{ text: messages(input.locale).chart.noValue, absent: true, span: 4 }]];
  }
  const values = series.points.map((point) => ({
    year: point.year,
    cells: writeRow(input, point),
  }));
  const gaps = findGapYears(listDrawnPoints({ ...input, series: [series] }));
  const stated = new Set(
    series.points.filter(({ value }) => value === null).map(({ year }) => year),
  );
  const missing = splitNeighbours(gaps.filter((year) => !stated.has(year))).map((years) => ({
    year: years[0] ?? 0,
    cells: writeGap(input, years),
  }));
  return [...values, ...missing].sort((a, b) => a.year - b.year).map(({ cells }) => cells);
}

/** Every observation, parts of years and spans too, and a row for each run of years without one. */
function tabulateRows(input: SeriesInput): TableData {
  const { captions, columns } = messages(input.locale).chart;
  return {
    caption: captions.series(input.title),
    columns: [
      { text: columns.period },
      { text: columns.value(formatUnit(input.unit, input.locale)), numeric: true },
      { text: columns.status },
      { text: columns.source },
    ],
    groups: [
      ...input.series.map((series) => ({
        of: series.id,
        heading: { text: series.name, ...(series.href === null ? {} : { href: series.href }) },
        rows: tabulatePlace(input, series),
      })),
      ...(input.around ?? []).map((one) => tabulateAround(input, one)),
    ],
  };
}

function writeRow(input: SeriesInput, point: ChartPoint): TableCell[] {
  const { statuses, missing, noValue } = messages(input.locale).chart;
  const period = { text: formatPeriod(point.year, point.period, input.locale), header: true };
  const source = writeSource(point, input.locale);
  if (point.value === null) {
    const reason = point.missingReason ? missing[point.missingReason] : noValue;
    return [period, { text: reason, absent: true, span: 2 }, source];
  }
  const text = writeFigure(input, { point, value: point.value });
  return [period, { text, numeric: true }, { text: statuses[point.status], status: true }, source];
}

/** What lies around a place, under a heading that says that it is no value of it. */
function tabulateAround({ locale }: SeriesInput, { counts, name }: Surrounding): TableGroup {
  const { around } = messages(locale).chart;
  const rows = counts.map(({ people, source, year }): TableCell[] => [
    { text: formatPeriod(year, 'year', locale), header: true },
    { text: formatFigure(people, '人', locale), numeric: true },
    { text: around.census, status: true },
    {
      text: '',
      links: [linkSource({ source }, locale)],
      detail: describeNature(source.nature, locale),
    },
  ]);
  return { heading: { text: around.marked(name) }, rows };
}

function writeGap(input: SeriesInput, years: readonly number[]): TableCell[] {
  const words = formatYears(years, input.locale);
  const { chart, forms } = messages(input.locale);
  return [
    { text: forms.year(words), header: true },
    { text: input.measured ? chart.notComparable : chart.noValue, absent: true, span: 3 },
  ];
}

function splitNeighbours(years: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const year of years) {
    const open = runs.at(-1);
    if (open?.at(-1) === year - 1) open.push(year);
    else runs.push([year]);
  }
  return runs;
}
