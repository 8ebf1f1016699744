import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatIssues } from '#corpus/issue.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { valueLockSchema, type ValueLock } from '#corpus/value-lock.ts';
import { readContent } from '#integration/read-content.ts';
import { readCorpus } from '#scripts/verify/read-corpus.ts';
import type { SiteIssue } from '#scripts/verify/site/site-issue.ts';
import { readSite, toSite, type Site } from '#scripts/verify/site/site.ts';
import { verifyContent, verifySite } from '#scripts/verify/verify-site.ts';
import { contentPlants } from '../scripts/verify/planted/content.ts';
import { embedPlants } from '../scripts/verify/planted/embeds.ts';
import { filePlants } from '../scripts/verify/planted/files.ts';
import { numberPlants } from '../scripts/verify/planted/numbers.ts';
import { pagePlants } from '../scripts/verify/planted/pages.ts';
import type { Plant } from '../scripts/verify/planted/plant.ts';
import { wordPlants } from '../scripts/verify/planted/words.ts';

const sitePlants = [...numberPlants, ...wordPlants, ...pagePlants, ...embedPlants, ...filePlants];
/** One byte is one character: nothing in a packed file is lost on the way through a text. */
const packed = /\.(?:zip|xlsx|docx)$/;

let site: Site;
let content: ReadonlyMap<string, string>;
let values: ValueLock;
let told: ReadonlyMap<Plant, readonly SiteIssue[]>;

beforeAll(async () => {
  site = await readSite('dist');
  content = readContent('content');
  values = valueLockSchema.parse(readJson('content/values.lock.json'));
  told = new Map([...(await findInSite()), ...(await findInContent())]);
});

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Plants in rounds, each with one plant a file at most: a round is one run of verify. */
function toRounds(plants: readonly Plant[]): Plant[][] {
  const rounds: Plant[][] = [];
  for (const plant of plants) {
    const free = rounds.find((round) => round.every(({ file }) => file !== plant.file));
    if (free === undefined) rounds.push([plant]);
    else free.push(plant);
  }
  return rounds;
}

async function findInSite(): Promise<[Plant, SiteIssue[]][]> {
  const corpus = readCorpus('content');
  const found: [Plant, SiteIssue[]][] = [];
  for (const round of toRounds(sitePlants)) {
    const { results } = await verifySite(spoil(round), corpus, values);
    const issues = results.flatMap((result) => result.issues);
    for (const plant of round) found.push([plant, issues.filter((one) => isOf(one, plant))]);
  }
  return found;
}

function spoil(round: readonly Plant[]): Site {
  const spoilt = new Map(
    round.map(({ file, spoil: change }) => [pathOf(file), change(readText(pathOf(file)))]),
  );
  return toSite(
    [...site.files].filter((path) => spoilt.get(path) !== null),
    (path) => {
      const text = spoilt.get(path);
      return text === undefined || text === null
        ? (site.read(path) ?? Buffer.alloc(0))
        : Buffer.from(text, encodingOf(path));
    },
  );
}

/** The path of a file whose name carries a hash. */
function pathOf(file: string): string {
  const [start = '', end = ''] = file.split('*');
  if (!file.includes('*')) return file;
  return [...site.files].find((path) => path.startsWith(start) && path.endsWith(end)) ?? file;
}

function readText(path: string): string {
  return site.read(path)?.toString(encodingOf(path)) ?? '';
}

function encodingOf(path: string): 'latin1' | 'utf8' {
  return packed.test(path) ? 'latin1' : 'utf8';
}

/** Whether an issue is told at the file that was spoilt, or names it. */
function isOf({ place, message }: SiteIssue, { file, at = file }: Plant): boolean {
  const address = pathOf(at).replace(/\/index\.html$/, '/');
  const own = place.replace(site.origin, '').replace(/#.*$/, '');
  return own === address || message.includes(`${address} leads to nothing`);
}

async function findInContent(): Promise<[Plant, SiteIssue[]][]> {
  const found: [Plant, SiteIssue[]][] = [];
  for (const plant of contentPlants) {
    const text = plant.spoil(content.get(plant.file) ?? '');
    const files = new Map(content);
    if (text === null) files.delete(plant.file);
    else files.set(plant.file, text);
    const { corpus, issues } = parseCorpus(files);
    const errors = issues
      .filter(({ severity }) => severity === 'error')
      .map((issue) => ({ ...issue, check: issue.kind, place: formatIssues([issue]) }));
    const results = errors.length > 0 ? [] : await verifyContent(corpus, values);
    found.push([plant, [...errors, ...results.flatMap((result) => result.issues)]]);
  }
  return found;
}

describe('verify', () => {
  it('finds nothing in the site as it was built', async () => {
    const { results } = await verifySite(site, readCorpus('content'), values);
    expect(results.flatMap(({ issues }) => issues)).toEqual([]);
  });

  it('is tried with more than a hundred and twenty defects', () => {
    expect(sitePlants.length + contentPlants.length).toBeGreaterThanOrEqual(120);
  });

  it.each([...sitePlants, ...contentPlants])('tells $name, with place and remedy', (plant) => {
    const own = told.get(plant) ?? [];
    expect(own.map(({ check }) => check)).toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`^(?:${plant.told.join('|')})$`))]),
    );
    expect(own.every(({ message, remedy }) => message !== '' && remedy !== '')).toBe(true);
  });
});
