import { z } from 'astro/zod';
import { remember } from '#remember.ts';
import type { Table } from './table.ts';

/** What kind of thing the cells of a column hold. */
export type ColumnType =
  'text' | 'choice' | 'decimal' | 'integer' | 'year' | 'date' | 'address' | 'truth';

/** A column as its schema describes it. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Whether every row fills it. */
  readonly required: boolean;
  /** What its text must match, or null. */
  readonly pattern: string | null;
  /** The only values that it may hold, or null. */
  readonly choices: readonly string[] | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

const describedSchema = z.object({
  column: z.enum(['decimal', 'year', 'date']).optional(),
  /** zod writes a bare nullable text as two types, any other nullable as a choice of two. */
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.string()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});

type Described = z.infer<typeof describedSchema>;

const propertySchema = z.union([
  z.object({ anyOf: z.tuple([describedSchema, describedSchema]) }),
  describedSchema,
]);

const rowSchema = z.object({ properties: z.record(z.string(), propertySchema) });

/** The columns of a table, in their order; worked out once, for each of hundreds of files asks for them. */
export const listColumns = remember(describeColumns);

function describeColumns(table: Table): readonly Column[] {
  const { properties } = rowSchema.parse(z.toJSONSchema(table.row, { io: 'input' }));
  return Object.entries(properties).map(([name, property]) => {
    const described = 'anyOf' in property ? property.anyOf[0] : property;
    return {
      name,
      type: toType(described),
      required: !('anyOf' in property) && !Array.isArray(described.type),
      pattern: described.pattern ?? null,
      choices: described.enum ?? null,
      minimum: described.minimum ?? null,
      maximum: described.maximum ?? null,
    };
  });
}

function toType({ column, type, format, enum: choices }: Described): ColumnType {
  if (column !== undefined) return column;
  if (choices) return 'choice';
  if (format === 'uri') return 'address';
  if (type === 'integer') return 'integer';
  return type === 'boolean' ? 'truth' : 'text';
}
