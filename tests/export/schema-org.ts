import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The vocabulary of schema.org as schema-dts declares it: the properties of each type by name, inherited ones too. */
export function readVocabulary(): ReadonlyMap<string, ReadonlySet<string>> {
  const text = readFileSync(join('node_modules', 'schema-dts', 'dist', 'schema.d.ts'), 'utf8');
  const declared = new Map<string, Declared>();
  const pattern = /^(?:export )?interface (\w+) extends ([^{]+)\{\n([\s\S]*?)^\}/gm;
  for (const [, name = '', parents = '', body = ''] of text.matchAll(pattern)) {
    declared.set(name, {
      parents: parents.split(',').map((parent) => parent.trim()),
      properties: [...body.matchAll(/^ {4}"([a-z]\w*)"\?:/gm)].map(
        ([, property]) => property ?? '',
      ),
      type: /^ {4}"@type": "(\w+)";/m.exec(body)?.[1] ?? null,
    });
  }
  return new Map(
    [...declared].flatMap(([name, { type }]) =>
      type === null ? [] : [[type, new Set(listProperties(name, declared))] as const],
    ),
  );
}

interface Declared {
  readonly parents: readonly string[];
  readonly properties: readonly string[];
  /** The name of the type, for what can stand in data. */
  readonly type: string | null;
}

function listProperties(name: string, declared: ReadonlyMap<string, Declared>): string[] {
  const own = declared.get(name);
  if (!own) return [];
  return [...own.properties, ...own.parents.flatMap((parent) => listProperties(parent, declared))];
}

/** Every type of some JSON-LD that the vocabulary lacks, and every property that its type does not have, once each. */
export function findUnknownNames(
  value: unknown,
  vocabulary: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  return [...new Set(listUnknown(value, vocabulary))];
}

function listUnknown(
  value: unknown,
  vocabulary: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => listUnknown(one, vocabulary));
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const type = String(entries.find(([key]) => key === '@type')?.[1] ?? '');
  const properties = vocabulary.get(type);
  const names = entries.map(([key]) => key).filter((key) => !key.startsWith('@'));
  const own =
    properties === undefined
      ? names.length > 0 || type !== ''
        ? [type === '' ? `no type for ${names.join()}` : type]
        : []
      : names.filter((name) => !properties.has(name)).map((name) => `${type}.${name}`);
  return [...own, ...entries.flatMap(([, inner]) => listUnknown(inner, vocabulary))];
}
