import { z } from 'astro/zod';

/**
 * The Metadata Vocabulary for Tabular Data (W3C Recommendation of 17 December 2015), as far as it describes tables
 * of plain columns: every property of each object by its section, and none besides but common ones with a prefix.
 */
const common = z.record(z.string().regex(/^(dc|dcat|rdfs|schema|skos):\w+$/), z.unknown());

function describe<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const own = new Set(Object.keys(shape));
  return z.looseObject(shape).superRefine((value, context) => {
    const others = Object.fromEntries(Object.entries(value).filter(([key]) => !own.has(key)));
    const { error } = common.safeParse(others);
    for (const { path } of error?.issues ?? []) {
      context.addIssue({ code: 'custom', path, message: 'is no property of this object' });
    }
  });
}

/** Section 5.11.1: the built-in datatypes that are used here. */
const base = z.enum(['string', 'decimal', 'integer', 'boolean', 'anyURI', 'gYear', 'date']);

/** Section 5.11.2: a bound may only be set for what has an order. */
const datatype = z.union([
  base,
  describe({
    base,
    format: z.string().refine(isPattern, 'is no regular expression').optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
  }).refine(
    ({ base: own, minimum, maximum }) =>
      own !== 'string' || (minimum === undefined && maximum === undefined),
    'a string has neither minimum nor maximum',
  ),
]);

/** Section 5.6: a name is a URI template variable and does not begin with an underscore. */
const column = describe({
  '@type': z.literal('Column'),
  name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_]*$/),
  titles: z.string(),
  required: z.boolean(),
  datatype,
});

/** Section 5.5.2: a reference names a table by its `url`. */
const foreignKey = z.strictObject({
  columnReference: z.string(),
  reference: z.strictObject({ resource: z.string(), columnReference: z.string() }),
});

/** Section 5.5: names of columns are unique, and keys name columns. */
const schema = describe({
  '@type': z.literal('Schema'),
  columns: z.array(column).min(1),
  primaryKey: z.array(z.string()).min(1),
  foreignKeys: z.array(foreignKey).optional(),
}).superRefine(({ columns, primaryKey, foreignKeys = [] }, context) => {
  const names = columns.map(({ name }) => name);
  const keys = [...primaryKey, ...foreignKeys.map(({ columnReference }) => columnReference)];
  if (new Set(names).size < names.length) context.addIssue('two columns have one name');
  for (const key of keys.filter((one) => !names.includes(one))) {
    context.addIssue(`the key ${key} is no column`);
  }
});

/** Section 5.9. */
const dialect = z.strictObject({
  '@type': z.literal('Dialect'),
  encoding: z.literal('utf-8'),
  delimiter: z.string().length(1),
  lineTerminators: z.array(z.string()),
  commentPrefix: z.string(),
});

const tableShape = {
  '@type': z.literal('Table'),
  url: z.string().regex(/^[\w-]+\.csv$/),
  dialect,
  tableSchema: schema,
};

/** Section 5.2: only the top-level object has a context. */
const namespace = z.literal('http://www.w3.org/ns/csvw');

/** Section 5.4: the metadata of one table. */
export const csvwTableSchema = describe({ '@context': namespace, ...tableShape });

/** Section 5.3: the metadata of several tables; a foreign key leads to one of them. */
export const csvwGroupSchema = describe({
  '@context': namespace,
  '@type': z.literal('TableGroup'),
  tables: z.array(describe(tableShape)).min(1),
}).superRefine(({ tables }, context) => {
  const urls = tables.map(({ url }) => url);
  const keys = tables.flatMap(({ tableSchema }) => tableSchema.foreignKeys ?? []);
  for (const { reference } of keys.filter((key) => !urls.includes(key.reference.resource))) {
    context.addIssue(`the table ${reference.resource} is not in the group`);
  }
});

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}
