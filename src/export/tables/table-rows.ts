import { documentTable } from '#schema/tables/documents.ts';
import { indicatorTable } from '#schema/tables/indicators.ts';
import { membershipTable } from '#schema/tables/memberships.ts';
import { observationTable } from '#schema/tables/observations.ts';
import { placeTable } from '#schema/tables/places.ts';
import { sourceTable } from '#schema/tables/sources.ts';
import { targetTable } from '#schema/tables/targets.ts';
import { areaTable, countyCensusTable, gradeTable } from '#schema/tables/town-records.ts';
import { townTable } from '#schema/tables/towns.ts';
import type { Table } from '#schema/tables/table.ts';
import { official } from '#schema/languages.ts';
import { eachColumn, ownIn, renderingIn } from '#schema/words-in.ts';
import { assessmentTable } from './assessment-table.ts';
import type { DataRecords, TargetRecord } from './data-records.ts';

/** A row by the names of its columns; whatever else it holds is not written. */
export type Row = Readonly<Record<string, unknown>>;

/** A table with all its rows. */
export interface FilledTable {
  readonly table: Table;
  readonly rows: readonly Row[];
}

/** Every table of the data package: the observations first, then what they refer to, and what else is kept of towns, if anything is. */
export function fillTables(records: DataRecords): FilledTable[] {
  const { observations, towns, sources, targets } = records;
  return [
    { table: observationTable, rows: observations },
    { table: indicatorTable, rows: records.indicators.map(toIndicatorRow) },
    { table: placeTable, rows: [...towns.map(toTownPlace), ...records.scopes.map(toScopePlace)] },
    { table: townTable, rows: towns },
    { table: membershipTable, rows: records.scopes.flatMap(toMembershipRows) },
    { table: sourceTable, rows: sources },
    { table: targetTable, rows: targets.map(toTargetRow) },
    { table: assessmentTable, rows: targets.map(toAssessmentRow) },
    { table: documentTable, rows: records.documents.map(({ id, record }) => ({ ...record, id })) },
    ...fillTownTables(records),
  ];
}

function fillTownTables({ areas, grades, countyCensus }: DataRecords): FilledTable[] {
  return [
    { table: areaTable, rows: areas },
    { table: gradeTable, rows: grades },
    { table: countyCensusTable, rows: countyCensus },
  ].filter(({ rows }) => rows.length > 0);
}

function toIndicatorRow(indicator: DataRecords['indicators'][number]): Row {
  const { name, definition, alsoPublishedIn } = indicator;
  return {
    ...indicator,
    ...eachColumn('name', (locale) => ownIn(name, locale)),
    ...eachColumn('definition', (locale) => definition && ownIn(definition, locale)),
    alsoPublishedIn: alsoPublishedIn.length > 0 ? alsoPublishedIn.join(' ') : null,
  };
}

function toTownPlace(town: DataRecords['towns'][number]): Row {
  const names = eachColumn('name', (locale) =>
    locale === official.code ? town.name : renderingIn(town, 'name', locale),
  );
  return { id: town.id, kind: 'town', ...names, confidence: town.listConfidence };
}

function toScopePlace({ name, ...scope }: DataRecords['scopes'][number]): Row {
  return { ...scope, kind: 'scope', ...eachColumn('name', (locale) => ownIn(name, locale)) };
}

function toMembershipRows({ id, members }: DataRecords['scopes'][number]): Row[] {
  return (members ?? []).map((town) => ({ scope: id, town }));
}

/** A target as a row of its table. */
export function toTargetRow({ document, target }: TargetRecord): Row {
  const labels = eachColumn('label', (locale) => ownIn(target.label, locale));
  return { ...target, document, ...labels };
}

function toAssessmentRow({ assessment }: TargetRecord): Row {
  return { ...assessment };
}
