import { sourceSchema } from '../source.ts';
import { defineTable } from './table.ts';

/** The pages that values, targets and explanations were read from. */
export const sourceTable = defineTable({
  name: 'sources',
  row: sourceSchema,
  primaryKey: ['id'],
  foreignKeys: [],
});
