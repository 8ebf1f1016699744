import { townSchema } from '../place.ts';
import { defineTable } from './table.ts';

/** The pilot towns, with their names, codes and what became of them. */
export const townTable = defineTable({
  name: 'towns',
  row: townSchema,
  primaryKey: ['id'],
  foreignKeys: [{ column: 'id', table: 'places' }],
});
