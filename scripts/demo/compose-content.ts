import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { formatCsvRows, formatObservationsCsv } from '#export/tables/csv.ts';
import type { Corpus } from '#corpus/corpus.ts';
import { valueLockFile } from '#corpus/value-lock.ts';
import { formatRegistry, registryFile } from '#corpus/addresses/registry.ts';
import type { Town } from '#schema/place.ts';
import { sourceColumns } from '#schema/source.ts';
import { deskName, readContent } from '#integration/read-content.ts';
import { readCorpus } from '../verify/read-corpus.ts';
import { listDemoObservations } from './demo-observations.ts';
import { demoSeries } from './demo-series.ts';
import { listDemoTowns, writeDemoTowns } from './demo-towns.ts';

const own = join('tests', 'demo-content');

/** Nothing of these folders may stand beside made-up figures. */
const replaced = ['observations', 'places', 'sources'];

/** Writes the content of the demonstration: the real text with its promises, made-up towns and figures; the folder is emptied first. */
export async function composeContent(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  // What is being written is no content.
  const filter = (path: string): boolean => basename(path) !== deskName;
  await cp('content', folder, { recursive: true, filter });
  // Nobody keeps an address of the demonstration.
  await writeFile(join(folder, registryFile), formatRegistry(new Map()));
  await writeFile(join(folder, valueLockFile), '{}\n');
  for (const name of replaced) await rm(join(folder, name), { recursive: true });
  await cp(own, folder, { recursive: true });
  // Where prefectures lie is no figure, nor is whose a domain is.
  for (const name of [join('places', 'prefectures.csv'), join('sources', 'official-domains.csv')]) {
    await cp(join('content', name), join(folder, name));
  }
  await leaveOutPlaces(join(folder, 'search.yml'));
  await leaveOutExplanations(folder);
  const real = readCorpus('content');
  for (const [name, text] of listDemoFiles(listModels(real))) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await writeFile(join(folder, 'sources', 'sources.csv'), writeSources(real));
}

/** What real places are called leads to none that is made up. */
async function leaveOutPlaces(path: string): Promise<void> {
  const kept: unknown = parse(await readFile(path, 'utf8'));
  if (!Array.isArray(kept)) return;
  const others = kept.filter((one: unknown) => !Object.hasOwn(Object(one) as object, 'places'));
  await writeFile(path, stringify(others));
}

/** What offices say of real figures does not stand beside figures that are made up. */
async function leaveOutExplanations(folder: string): Promise<void> {
  await rm(join(folder, 'explanations'), { recursive: true, force: true });
  for (const name of ['indicators', 'glossary']) {
    for (const file of await readdir(join(folder, name))) {
      const path = join(folder, name, file);
      const record = parse(await readFile(path, 'utf8')) as Record<string, unknown>;
      delete record['explained'];
      await writeFile(path, stringify(record));
    }
  }
}

/** The towns of which the promises are; a town that is no pilot takes no part in a sum. */
function listModels({ scopes, towns }: Corpus): Town[] {
  const pilots = scopes.find(({ id }) => id === 'pilot-towns');
  return towns.filter(({ id }) => pilots?.members?.includes(id));
}

/** The made-up sources, and those in which the promises were read. */
function writeSources({ documents, sources }: Corpus): string {
  const named = new Set(documents.flatMap(({ targets }) => targets.map(({ source }) => source)));
  const rows = sources
    .filter(({ id }) => named.has(id))
    .map((source) => sourceColumns.map((column) => source[column]));
  const made = readContent(own).get('sources/sources.csv') ?? '';
  return made + formatCsvRows(rows);
}

/** The files of the demonstration's content that are made up by this program, by their path in it; there are as many towns as models. */
export function listDemoFiles(models: readonly Town[]): Map<string, string> {
  const towns = listDemoTowns(models);
  const ids = towns.map(({ id }) => id);
  const observations = demoSeries.map((series): [string, string] => [
    `observations/${series.indicator}.csv`,
    formatObservationsCsv(listDemoObservations(series, ids)),
  ]);
  return new Map([['places/towns.csv', writeDemoTowns(towns)], ...observations]);
}
