import {
  type Area,
  areaSchema,
  type CountyCensus,
  countyCensusSchema,
  type Grade,
  gradeSchema,
  townRecordColumns,
} from '#schema/place.ts';
import type { Issue } from '../issue.ts';
import type { Located } from '../parsed.ts';
import { parseTable } from './parse-table.ts';

/** What is kept of towns beside their values: areas, grades, and the census of the county around. */
export function parseTownRecords(files: ReadonlyMap<string, string>): {
  areas: Located<Area>[];
  grades: Located<Grade>[];
  countyCensus: Located<CountyCensus>[];
  issues: Issue[];
} {
  const textOf = (file: string) => files.get(file) ?? '';
  const read = {
    areas: 'places/areas.csv',
    grades: 'places/grades.csv',
    countyCensus: 'places/county-census.csv',
  } as const;
  const {
    areas: areaColumns,
    grades: gradeColumns,
    countyCensus: countyColumns,
  } = townRecordColumns;
  const areas = parseTable(read.areas, textOf(read.areas), areaColumns, areaSchema);
  const grades = parseTable(read.grades, textOf(read.grades), gradeColumns, gradeSchema);
  const census = parseTable(
    read.countyCensus,
    textOf(read.countyCensus),
    countyColumns,
    countyCensusSchema,
  );
  return {
    areas: areas.records,
    grades: grades.records,
    countyCensus: census.records,
    issues: [...areas.issues, ...grades.issues, ...census.issues],
  };
}
