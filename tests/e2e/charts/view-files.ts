import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { z } from 'astro/zod';
import { getAttribute, textOf } from '#ingest/html/nodes.ts';
import type { Page, Site } from '#scripts/verify/site/site.ts';
import { fingerprint, hashBytes } from '#corpus/fingerprint.ts';

const factsSchema = z.looseObject({
  address: z.url(),
  citation: z.string(),
  dataDate: z.iso.date(),
  fingerprint: z.string(),
  csv: z.url(),
});
const metadataSchema = z.looseObject({
  url: z.string(),
  tableSchema: z.looseObject({ columns: z.array(z.looseObject({ name: z.string() })) }),
});
const packageSchema = z.looseObject({
  resources: z.array(z.looseObject({ path: z.string(), bytes: z.int(), hash: z.string() })),
});
const datasetSchema = z.looseObject({
  '@graph': z
    .tuple([
      z.looseObject({
        distribution: z.array(
          z.looseObject({ name: z.string(), sha256: z.string(), contentSize: z.string() }),
        ),
      }),
    ])
    .rest(z.unknown()),
});

/** How many views a built site cites, and every way in which a citation, a CSV, a JSON or a description of columns do not fit each other. */
export async function compareViewFiles(
  site: Site,
  folder: string,
): Promise<{ views: number; mismatches: readonly string[] }> {
  const cited = [...site.pages.values()].flatMap((page) =>
    page.elements.flatMap((element) => {
      const file = getAttribute(element, 'data-view');
      const hash = getAttribute(element, 'data-fingerprint') ?? '';
      return file === null ? [] : [{ page, file, hash, words: textOf(element) }];
    }),
  );
  const found = await Promise.all(cited.map((one) => compareView(one, folder)));
  return { views: cited.length, mismatches: found.flat() };
}

interface Cited {
  readonly page: Page;
  readonly file: string;
  readonly hash: string;
  readonly words: string;
}

async function compareView({ page, file, hash, words }: Cited, folder: string): Promise<string[]> {
  const own = join(folder, page.address.startsWith('/en/') ? 'en' : '', file);
  const written = await readFile(own);
  // Three bytes tell spreadsheets the encoding; the fingerprint is of what follows them.
  const csv = written.subarray(3);
  const facts = factsSchema.parse(JSON.parse(await readFile(own.replace(/csv$/, 'json'), 'utf8')));
  const metadata = metadataSchema.parse(JSON.parse(await readFile(`${own}-metadata.json`, 'utf8')));
  const header = csv
    .toString('utf8')
    .split('\n')
    .find((line) => !line.startsWith('#'));
  const columns = metadata.tableSchema.columns.map(({ name }) => name).join(',');
  const checks: readonly (readonly [string, boolean])[] = [
    ['the CSV does not begin with the mark of UTF-8', written.indexOf('\ufeff') === 0],
    ['the page cites another hash than that of the CSV', fingerprint(csv) === hash],
    ['the JSON holds another hash', facts.fingerprint === hash],
    ['the page and the JSON cite in other words', words.startsWith(facts.citation)],
    ['the citation lacks the hash', facts.citation.includes(hash)],
    ['the citation lacks the date', facts.citation.includes(facts.dataDate)],
    ['the citation lacks the address', facts.citation.endsWith(facts.address)],
    ['the JSON names another CSV', new URL(facts.csv).pathname.endsWith(file)],
    ['the address is not that of the page', new URL(facts.address).pathname === page.address],
    ['the anchor leads nowhere', isAnchored(page, facts.address)],
    ['the columns are described otherwise', columns === header],
    ['another file is described', file.endsWith(`/${metadata.url}`)],
  ];
  return checks
    .filter(([, fits]) => !fits)
    .map(([message]) => `${page.address} ${file}: ${message}`);
}

function isAnchored({ ids }: Page, address: string): boolean {
  const { hash } = new URL(address);
  return hash === '' || ids.has(hash.slice(1));
}

/** Every size and hash under /about/data/ that is not that of the file, wherever it is stated. */
export async function compareDataFiles(folder: string): Promise<readonly string[]> {
  const data = join(folder, 'about', 'data');
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(data, name), 'utf8'));
  const { resources } = packageSchema.parse(await read('datapackage.json'));
  const [{ distribution }] = datasetSchema.parse(await read('dataset.jsonld'))['@graph'];
  const stated = [
    ...resources.map(({ path, bytes, hash }) => ({
      place: 'datapackage.json',
      ...{ name: path, bytes, hash: hash.replace('sha256:', '') },
    })),
    ...distribution.map(({ name, contentSize, sha256 }) => ({
      place: 'dataset.jsonld',
      ...{ name, bytes: Number.parseInt(contentSize), hash: sha256 },
    })),
  ];
  const pages = ['', 'en'].map((language) => join(folder, language, 'about', 'data', 'index.html'));
  const catalog = await readFile(join(data, 'catalog.jsonld'), 'utf8');
  const zip = unzipSync(await readFile(join(data, 'data.zip')));
  const wrong: string[] = [];
  for (const { place, name, bytes, hash } of stated) {
    const content = await readFile(join(data, name));
    if (content.length !== bytes) wrong.push(`${place}: ${name} has another size`);
    if (hashBytes(content) !== hash) wrong.push(`${place}: ${name} has another hash`);
    if (!catalog.includes(hash)) wrong.push(`catalog.jsonld: ${name} has another hash`);
    for (const page of pages.filter(existsSync)) {
      if (!(await readFile(page, 'utf8')).includes(hash)) wrong.push(`${page}: ${name}`);
    }
    const packed = zip[name];
    if (packed && hashBytes(packed) !== hash) wrong.push(`data.zip: ${name} is another`);
  }
  return stated.length > 0 ? wrong : ['nothing is stated of any file'];
}
