import { areaSchema, countyCensusSchema, gradeSchema } from '../place.ts';
import { defineTable, type ForeignKey } from './table.ts';

const ofTown: readonly (ForeignKey & { readonly column: 'place' | 'source' })[] = [
  { column: 'place', table: 'towns' },
  { column: 'source', table: 'sources' },
];

/** The printed areas of towns, each as of its date. */
export const areaTable = defineTable({
  name: 'areas',
  row: areaSchema,
  primaryKey: ['place', 'squareKilometres', 'source'],
  foreignKeys: ofTown,
});

/** The yearly grades of towns, which are words. */
export const gradeTable = defineTable({
  name: 'grades',
  row: gradeSchema,
  primaryKey: ['place', 'year', 'source'],
  foreignKeys: ofTown,
});

/** The censuses of the counties around towns: surroundings, never values of the towns. */
export const countyCensusTable = defineTable({
  name: 'county-census',
  words: 'countyCensus',
  row: countyCensusSchema,
  primaryKey: ['place'],
  foreignKeys: [...ofTown, { column: 'source2000', table: 'sources' }],
});
