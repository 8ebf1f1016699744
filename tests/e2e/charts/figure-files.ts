import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'csv-parse/sync';
import { listElements } from '#scripts/verify/site/html.ts';
import { getAttribute, type Element } from '#ingest/html/nodes.ts';
import type { Page } from '#scripts/verify/site/site.ts';

const rowSchema = z.object({
  place: z.string(),
  year: z.string(),
  period: z.string(),
  value: z.string(),
  source: z.string(),
  vintage: z.string(),
  supersedes: z.string(),
});
type Row = z.infer<typeof rowSchema>;

const findingSchema = z.object({ actual: z.string(), goal: z.string(), margin: z.string() });
const countySchema = z.object({
  population2000: z.string(),
  population2010: z.string(),
  urbanShare2010: z.string(),
  population2020: z.string(),
  urbanShare2020: z.string(),
});
const tileSchema = z.object({ values: z.string() });
const coverageSchema = z.object({ towns: z.array(z.object({ values: z.int() })) });

/** A figure of a built page with the numbers of its table. */
interface HeldFigure {
  readonly page: Page;
  readonly figure: Element;
  readonly kind: string;
  readonly cells: readonly string[];
  readonly folder: string;
}

/** The files beside a figure. */
interface Files {
  readonly csv: readonly unknown[];
  readonly json: string;
}

/** Every number of the table that its files do not hold, and of the files that the table does not. */
export async function compareFigureFiles(held: HeldFigure): Promise<string[]> {
  const links = listElements(held.figure).map((element) => getAttribute(element, 'href') ?? '');
  const [csv, json] = ['.csv', '.json'].map((end) => links.find((href) => href.endsWith(end)));
  if (csv === undefined || json === undefined) return ['the figure has no CSV or no JSON'];
  const text = await readFile(join(held.folder, csv), 'utf8');
  const files = {
    csv: z.array(z.unknown()).parse(parse(text, { bom: true, columns: true, comment: '#' })),
    json: await readFile(join(held.folder, json), 'utf8'),
  };
  if (held.kind === 'bullets') return compareFindings(held, files);
  if (['tiles', 'coverage', 'overview'].includes(held.kind)) return compareCounts(held, files);
  if (held.kind === 'counties') return compareCounties(held, files);
  return compareValues(held, files, links);
}

/** Every value that holds now stands in the table, and every value of the table in the files. */
function compareValues({ cells, kind }: HeldFigure, files: Files, links: string[]): string[] {
  const rows = z.array(rowSchema).parse(files.csv);
  const values = rows.map(({ value }) => value).filter((value) => value !== '');
  const isShown = ({ place }: Row) =>
    kind === 'town' || kind === 'series' || links.some((link) => link.endsWith(`/${place}/`));
  const current = rows
    .filter((row) => row.value !== '' && isShown(row) && isCurrent(row, rows))
    .map(({ value }) => value);
  return [
    ...findOthers(cells, values, 'is not in the CSV'),
    ...findOthers(current, cells, 'of the CSV is not in the table'),
    ...values
      .filter((value) => !files.json.includes(`"value": "${value}"`))
      .map((value) => `${value} of the CSV is not in the JSON`),
  ];
}

/** A target that can be read in several ways has a figure for each and one file for all. */
function compareFindings({ cells }: HeldFigure, { csv, json }: Files): string[] {
  const findings = z.array(findingSchema).parse(csv);
  const numbers = findings
    .filter(({ actual }) => actual !== '')
    .flatMap(({ actual, goal, margin }) => [actual, goal, margin.replace('-', '')]);
  const actuals = findings.flatMap(({ actual }) => (actual === '' ? [] : [actual]));
  return [
    ...findOthers(cells, numbers, 'is not in the CSV'),
    ...actuals
      .filter((actual) => !json.includes(`"actual": "${actual}"`))
      .map((actual) => `${actual} of the CSV is not in the JSON`),
  ];
}

/** Every count and share of the file stands in the table, and the other way round. */
function compareCounties({ cells }: HeldFigure, { csv, json }: Files): string[] {
  const numbers = z
    .array(countySchema)
    .parse(csv)
    .flatMap((row) =>
      [row.population2000, row.population2010, row.population2020].concat([
        row.urbanShare2010,
        row.urbanShare2020,
      ]),
    )
    .filter((number) => number !== '');
  return [
    ...findOthers(cells, numbers, 'is not in the CSV'),
    ...findOthers(numbers, cells, 'of the CSV is not in the table'),
    ...numbers
      .filter((number) => !json.includes(`"${number}"`))
      .map((number) => `${number} of the CSV is not in the JSON`),
  ];
}

/** How many values each town has: the same list in the table and in the file that holds it. */
function compareCounts({ cells, kind }: HeldFigure, { csv, json }: Files): string[] {
  const counts =
    kind === 'tiles'
      ? z
          .array(tileSchema)
          .parse(csv)
          .map(({ values }) => values)
      : coverageSchema.parse(JSON.parse(json)).towns.map(({ values }) => String(values));
  // The table of the tiles says in words that a town has none.
  const shown = kind === 'tiles' ? counts.filter((count) => count !== '0') : counts;
  return shown.join() === cells.join() ? [] : [`${cells.join()} is ${shown.join()} in the file`];
}

function findOthers(some: readonly string[], all: readonly string[], message: string): string[] {
  return some.filter((one) => !all.includes(one)).map((one) => `${one} ${message}`);
}

function isCurrent(row: Row, rows: readonly Row[]): boolean {
  return !rows.some(
    (later) =>
      later.supersedes === row.vintage &&
      later.place === row.place &&
      later.year === row.year &&
      later.period === row.period &&
      later.source === row.source,
  );
}
