import { describeColumn } from '#i18n/phrases/table-words.ts';
import { publishedObservationTable } from '#export/tables/published-observations.ts';
import { languages } from '#schema/languages.ts';
import { foldWidth } from '#schema/signs/note-signs.ts';
import { observationColumns } from '#schema/observation.ts';
import { sourceColumns } from '#schema/source.ts';
import type { Table } from '#schema/tables/table.ts';
import { observationTable } from '#schema/tables/observations.ts';
import { sourceTable } from '#schema/tables/sources.ts';
import type { Locale } from '#schema/text.ts';
import { columnsOf } from '#schema/words-in.ts';

/** The name of a column of observations. */
export type Field = (typeof observationColumns)[number];

/** The name of a column of sources. */
export type SourceField = (typeof sourceColumns)[number];

/** The columns of observations that hold notes, one for each language. */
export const noteFields = columnsOf(observationColumns, 'note');

/** What else people write over the columns of observations. */
const otherNames: readonly (readonly [string, Field])[] = [
  ['指标名称', 'indicator'],
  ['主要指标', 'indicator'],
  ['项目', 'indicator'],
  ['指标\\年份', 'indicator'],
  ['指标/年份', 'indicator'],
  ['镇', 'place'],
  ['镇名', 'place'],
  ['乡镇', 'place'],
  ['镇名称', 'place'],
  ['乡镇名称', 'place'],
  ['镇（街道）', 'place'],
  ['乡镇（街道）', 'place'],
  ['镇街', 'place'],
  ['地区', 'place'],
  ['town', 'place'],
  ['年度', 'year'],
  ['年', 'year'],
  ['期间', 'period'],
  ['值', 'value'],
  ['数据', 'value'],
  ['计量单位', 'unit'],
  ['来源', 'source'],
  ['数据来源', 'source'],
  ['说明', 'noteZh'],
  ['备注', 'noteZh'],
  ['note', 'noteEn'],
];

/** Columns of the published tables that say more of the source, which is kept with the sources. */
const ofSource = ['publisher', 'nature'] as const;

/** Whether a heading is one under which a published table says more of the source. */
export function isOfSource(heading: string): boolean {
  return ofSource.some((column) =>
    [column, ...languages.map(({ code }) => titleOf(column, code))]
      .map(foldHeading)
      .includes(foldHeading(heading)),
  );
}

function titleOf(column: (typeof ofSource)[number], locale: Locale): string {
  return describeColumn(publishedObservationTable, column, locale).title;
}

/** Finds the column that a heading names, or null. */
export const findField = createFinder(observationTable, observationColumns, otherNames);

/** The same for the table of sources. */
export const findSourceField = createFinder(sourceTable, sourceColumns, []);

/** What is read from several columns, by their names. */
export function readEach<Name extends string, Cell>(
  columns: readonly Name[],
  read: (column: Name) => Cell,
): Record<Name, Cell> {
  // Object.fromEntries forgets the names of its keys.
  return Object.fromEntries(columns.map((column) => [column, read(column)])) as Record<Name, Cell>;
}

/** A heading as it is compared: full-width and half-width alike, without spaces and case. */
export function foldHeading(heading: string): string {
  return foldWidth(heading).replaceAll(/\s+/g, '').toLowerCase();
}

function createFinder<Name extends string>(
  table: Table,
  columns: readonly Name[],
  others: readonly (readonly [string, Name])[],
): (heading: string) => Name | null {
  const names = new Map<string, Name>();
  for (const column of columns) {
    const titles = languages.map(({ code }) => describeColumn(table, column, code).title);
    for (const name of [column, ...titles]) names.set(foldHeading(name), column);
  }
  for (const [name, column] of others) names.set(foldHeading(name), column);
  return (heading) => names.get(foldHeading(heading)) ?? null;
}
