import { describe, expect, it } from 'vitest';
import { assessmentTable } from '#export/tables/assessment-table.ts';
import { publishedObservationTable } from '#export/tables/published-observations.ts';
import { findingTable } from '#export/tables/finding-table.ts';
import { targetViewTable } from '#export/tables/target-results.ts';
import { coverageTable, tilesTable } from '#export/tables/town-tables.ts';
import { messages } from '#i18n/messages.ts';
import { describeColumn, describeTable } from '#i18n/phrases/table-words.ts';
import { languages } from '#schema/languages.ts';
import { listColumns } from '#schema/tables/columns.ts';
import { documentTable } from '#schema/tables/documents.ts';
import { indicatorTable } from '#schema/tables/indicators.ts';
import { membershipTable } from '#schema/tables/memberships.ts';
import { observationTable } from '#schema/tables/observations.ts';
import { placeTable } from '#schema/tables/places.ts';
import { sourceTable } from '#schema/tables/sources.ts';
import { targetTable } from '#schema/tables/targets.ts';
import { areaTable, countyCensusTable, gradeTable } from '#schema/tables/town-records.ts';
import { townTable } from '#schema/tables/towns.ts';

const tables = [
  ...[documentTable, indicatorTable, membershipTable, observationTable, placeTable, sourceTable],
  ...[targetTable, townTable, assessmentTable, findingTable, targetViewTable],
  ...[areaTable, countyCensusTable, gradeTable],
  ...[coverageTable, tilesTable, publishedObservationTable],
];
const locales = languages.map(({ code }) => code);

describe.each(locales)('the words of tables in %s', (locale) => {
  it.each(tables)('name each column of $words and no other', (table) => {
    const columns = listColumns(table).map(({ name }) => name);
    const known: Readonly<Record<string, { readonly columns: object }>> = messages(locale).tables;
    expect(Object.keys(known[table.words]?.columns ?? {}).toSorted()).toEqual(columns.toSorted());
    expect(describeTable(table, locale).title).not.toBe('');
    for (const name of columns) expect(describeColumn(table, name, locale).title).not.toBe('');
  });

  it('belong to a table each', () => {
    const named = tables.map(({ words }) => words).toSorted();
    expect(Object.keys(messages(locale).tables).toSorted()).toEqual(named);
  });
});
