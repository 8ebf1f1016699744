import { observationSchema } from '../observation.ts';
import { defineTable } from './table.ts';

/** What an import fills in where a table leaves it out: the full year, the indicator’s unit, the day of the import. */
export const filledByImport: readonly string[] = ['period', 'unit', 'vintage'];

/** Every measured value, one row each; the same columns stand in each view's data.csv. */
export const observationTable = defineTable({
  name: 'observations',
  row: observationSchema,
  primaryKey: ['indicator', 'place', 'year', 'period', 'status', 'source', 'vintage'],
  foreignKeys: [
    { column: 'indicator', table: 'indicators' },
    { column: 'place', table: 'places' },
    { column: 'source', table: 'sources' },
  ],
});
