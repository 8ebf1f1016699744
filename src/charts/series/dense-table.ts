import { messages } from '#i18n/messages.ts';
import { formatUnit } from '#i18n/phrases/number-words.ts';
import type { ChartPoint, ChartSeries, SeriesInput } from '../input/chart-input.ts';
import { describeNature } from '#i18n/phrases/source-words.ts';
import { linkSource, linkSources } from '../input/link-source.ts';
import { writeFigure } from '../input/write-figure.ts';
import type { TableCell, TableData, TableGroup } from '../table-data.ts';

/** With more years than this the columns do not fit. */
const mostYears = 8;

/** Whether places across years make a table that is mostly full: several places, few years, one value each. */
export function isDense({ series }: SeriesInput): boolean {
  const rows = series.flatMap(splitExtents);
  const points = rows.flatMap((row) => row.points);
  const years = listKnownYears(series);
  const cells = rows.length * years.length;
  const isPlain = rows.every((row) => hasOneEach(row.points));
  return isPlain && rows.length > 1 && years.length <= mostYears && 2 * points.length > cells;
}

/** Places down, years across: the value, or the words for none; a value that is not measured says so. */
export function tabulateMatrix(input: SeriesInput): TableData {
  const { captions, columns, withUnit } = messages(input.locale).chart;
  const years = listKnownYears(input.series);
  return {
    caption: withUnit(captions.series(input.title), formatUnit(input.unit, input.locale)),
    columns: [
      { text: columns.place },
      ...years.map((year) => ({ text: String(year), numeric: true })),
      { text: columns.source },
    ],
    groups: input.series.flatMap((series) =>
      splitExtents(series).map((row) => toGroup(input, row, years)),
    ),
  };
}

/** The values of each extent apart: the present one, then those of earlier days. */
function splitExtents(series: ChartSeries): ChartSeries[] {
  const extents = Map.groupBy(series.points, ({ boundaryVersion }) => boundaryVersion);
  return [...extents]
    .toSorted(([a], [b]) => Number(a !== null) - Number(b !== null))
    .map(([, points]) => ({ ...series, points }));
}

function hasOneEach(points: readonly ChartPoint[]): boolean {
  const years = new Set(points.map(({ year }) => year));
  return years.size === points.length && points.every(({ period }) => period === 'year');
}

function listKnownYears(series: readonly ChartSeries[]): number[] {
  const years = series.flatMap(({ points }) => points.map(({ year }) => year));
  return [...new Set(years)].sort((a, b) => a - b);
}

function toGroup(
  input: SeriesInput,
  series: ChartSeries,
  years: readonly number[],
): TableGroup & { readonly heading: null } {
  const { otherExtent } = messages(input.locale).chart;
  const isPast = series.points.some(({ boundaryVersion }) => boundaryVersion !== null);
  const text = isPast ? otherExtent(series.name) : series.name;
  const name = { text, header: true, ...(series.href === null ? {} : { href: series.href }) };
  const links = linkSources(series.points, input.locale);
  const shared = links.length === 1 ? links : [];
  const cells = years.map((year) => {
    const point = series.points.find((one) => one.year === year);
    return writeCell(input, point, shared.length === 0);
  });
  const nature = series.points[0]?.source.nature ?? null;
  const detail = shared.length === 0 ? {} : { detail: describeNature(nature, input.locale) };
  const row: TableCell[] = [name, ...cells, { text: '', links: shared, ...detail }];
  return { of: series.id, heading: null, rows: [row] };
}

/** Where a row’s values have several sources, each names its own. */
function writeCell(
  { locale, unit }: SeriesInput,
  point: ChartPoint | undefined,
  namesSource: boolean,
): TableCell {
  const { chart, confidence, sourceDetail } = messages(locale);
  const { missing, noValueShort, revised, statuses } = chart;
  if (point === undefined) return { text: noValueShort, absent: true };
  const links = namesSource ? { links: [linkSource(point, locale)] } : {};
  if (point.value === null) {
    const reason = point.missingReason ? missing[point.missingReason] : noValueShort;
    return { text: reason, absent: true, ...links };
  }
  const text = writeFigure({ locale, unit }, { point, value: point.value });
  const remarks = [
    ...(point.status === 'actual' ? [] : [statuses[point.status]]),
    ...(point.confidence === 'high' ? [] : [confidence[point.confidence]]),
    ...(point.before === undefined ? [] : [revised(point.before)]),
    ...(namesSource ? [describeNature(point.source.nature, locale)] : []),
  ];
  const detail = remarks.length === 0 ? {} : { detail: remarks.reduce(sourceDetail) };
  return { text, numeric: true, ...detail, ...links };
}
