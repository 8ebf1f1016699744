import { benchBlind } from './bench/blind/bench-blind.ts';
import { benchBuild } from './bench/bench-build.ts';
import { benchRedraw } from './bench/charts/bench-redraw.ts';
import { benchImport } from './bench/bench-import.ts';
import { benchIngest, type Figure } from './bench/bench-ingest.ts';
import { benchLinks } from './bench/bench-links.ts';
import { benchKills } from './bench/kills/bench-kills.ts';
import { benchMutations } from './bench/mutations/bench-mutations.ts';
import { benchSamples } from './bench/bench-samples.ts';
import { benchQueries } from './bench/queries/bench-queries.ts';
import { formatQueries } from './bench/queries/format-queries.ts';
import { formatScale, measureScale, type ScaleMeasure } from './bench/scale/bench-scale.ts';
import { benchSearch, type CorpusMeasure } from './bench/search/bench-search.ts';
import { formatMeasure } from './bench/search/format-measure.ts';
import { BuildError } from './build/build-error.ts';

/** What verification of any number of documents up to a thousand may hold in memory. */
const verifyMegabytes = 1000;

/** Our build may take so many times as long as one that only writes: empty pages, or pages and files of the same length. */
const bounds = { bare: 2.2, equal: 1.5, cold: 2.5, warm: 1.1 };

const [what = 'build'] = process.argv.slice(2);
if (what === 'ingest') {
  console.log('Ingesting documents of 1, 10 and 50 MB …');
  process.exit(printFigures(await benchIngest()));
}
if (what === 'import') {
  console.log('Importing 1,296 and a million values, as CSV and XLSX …');
  process.exit(printFigures(await benchImport()));
}
if (what === 'links') {
  console.log('Linking 2,500 and 10,000 made-up documents with five citations each …');
  process.exit(printFigures(await benchLinks()));
}
if (what === 'kills') {
  const [step = 1, buildStep = 5, rounds = 20] = process.argv.slice(3).map(Number);
  console.log(
    'Stopping every command that writes at its own calls, and running them two at a time …',
  );
  process.exit(
    printFigures(await benchKills({ step, buildStep, rounds }, (words) => console.log(words))),
  );
}
if (what === 'mutations') {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  const count = Number(process.argv[3] ?? 3600);
  console.log(`Reading content/ changed in ${count} ways, one at a time (SEED=${seed}) …`);
  process.exit(printFigures(benchMutations(seed, count, (words) => console.log(words))));
}
if (what === 'scale') {
  const asked = process.argv.slice(3).map(Number);
  console.log('Building, verifying, changing and asking sites of more and more documents …');
  process.exit(await printScale(asked.length > 0 ? asked : [10, 100, 300, 1000]));
}
if (what === 'samples') {
  console.log('Ingesting the sample documents and scoring what was found …');
  console.log((await benchSamples()) ?? 'No samples stand beside the project.');
  process.exit();
}
if (what === 'blind') {
  console.log('Ingesting papers of other kinds and scoring what was found …');
  for (const line of await benchBlind()) console.log(line);
  process.exit();
}
if (what === 'search') {
  console.log('Searching texts of up to 16,000 clauses in Chromium, beside two other engines …');
  process.exit(await printSearch());
}
if (what === 'redraw') {
  console.log('Drawing 27 towns of 15 years again in a Chromium slowed down four times …');
  process.exit(printFigures(await benchRedraw()));
}
if (what === 'queries') {
  console.log('Asking every kind of query on slow 4G, each on a fresh page …');
  process.exit(await printQueries());
}
if (what !== 'build') {
  console.error(
    `There is no bench ${what}; there are: blind, build, import, ingest, kills, links, mutations, queries, redraw, samples, scale, search`,
  );
  process.exit(1);
}

try {
  console.log(
    'Building the site, as many empty pages, and as many constant pages and files, in turn …',
  );
  const { pages, rounds, bareRatio, equalRatio, coldRatio, warmRatio } = await benchBuild();
  console.log(`${pages} pages`);
  for (const [index, { site, bare, equal, cold, warm }] of rounds.entries()) {
    const other = `empty ${bare.toFixed(2)} s, constant ${equal.toFixed(2)} s`;
    const cards = `cards drawn ${cold.toFixed(2)} s, kept ${warm.toFixed(2)} s`;
    const seconds = `site without cards ${site.toFixed(2)} s, ${other}, with ${cards}`;
    console.log(`round ${index + 1}: ${seconds}`);
  }
  process.exitCode = printFigures([
    { name: 'site over empty pages, medians', value: bareRatio, unit: '×', bound: bounds.bare },
    {
      name: 'site over constant files, medians',
      value: equalRatio,
      unit: '×',
      bound: bounds.equal,
    },
    { name: 'with all cards to draw over none', value: coldRatio, unit: '×', bound: bounds.cold },
    { name: 'with all cards kept over none', value: warmRatio, unit: '×', bound: bounds.warm },
  ]);
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(`${error.output}\n${error.message}`);
  process.exitCode = 1;
}

/** Prints a table for each corpus as it comes; the exit code is 1 when a figure of ours is above its bound. */
async function printSearch(): Promise<number> {
  let first: CorpusMeasure | null = null;
  let above = false;
  for await (const measured of benchSearch()) {
    first ??= measured;
    const [lines, isAbove] = formatMeasure(measured, first);
    above ||= isAbove;
    console.log(`\n${lines.join('\n')}`);
  }
  return above ? 1 : 0;
}

/** Prints a table for each site as it comes; the exit code is 1 when a kind of query costs more than it may. */
async function printQueries(): Promise<number> {
  let above = false;
  for await (const site of benchQueries()) {
    const [lines, isAbove] = formatQueries(site);
    above ||= isAbove;
    console.log(`\n${lines.join('\n')}`);
  }
  return above ? 1 : 0;
}

/** Prints the table as it grows; the exit code is 1 when a verification needs more memory than its bound, or finds a fault. */
async function printScale(sizes: readonly number[]): Promise<number> {
  const measures: ScaleMeasure[] = [];
  for (const size of sizes) {
    measures.push(await measureScale(size, (words) => console.log(words)));
    console.log(formatScale(measures));
  }
  const isOver = measures.some(
    ({ verify }) => verify.megabytes > verifyMegabytes || verify.failed.length > 0,
  );
  return isOver ? 1 : 0;
}

/** Prints figures against their bounds; the exit code is 1 when one is above its bound. */
function printFigures(figures: readonly Figure[]): number {
  for (const { name, value, unit, bound } of figures) {
    const verdict = value > bound ? 'ABOVE' : 'within';
    console.log(`${name}: ${value.toFixed(2)} ${unit} (${verdict} the bound of ${bound})`);
  }
  return figures.some(({ value, bound }) => value > bound) ? 1 : 0;
}
