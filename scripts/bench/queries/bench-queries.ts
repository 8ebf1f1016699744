import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { serveFolder } from '../../serve/serve-folder.ts';
import { findBrowser } from '../../test/find-browser.ts';
import { readSamples } from '../read-samples.ts';
import { makeLaws } from '../scale/make-laws.ts';
import { makeTexts, type MadeText } from '../scale/make-texts.ts';
import { setProject } from '../scale/project.ts';
import { measureQuery, type QueryCost } from './measure-query.ts';
import { queryKinds, type QueryKind } from './query-kinds.ts';

/** What each query of a kind costs. */
export interface KindCost {
  readonly kind: QueryKind;
  readonly costs: readonly QueryCost[];
}

/** A site on which every kind of query is asked. */
export interface QuerySite {
  readonly name: string;
  /** KB that the first query may load: each kind on the project's own content, half of them on many documents. */
  readonly kilobytes: { readonly each?: number; readonly median: number };
  readonly kinds: readonly KindCost[];
}

/** Fewer characters are a passage, and no document. */
const shortest = 500;

/** Real documents; null where they do not stand beside the project. */
function findRealTexts(): readonly MadeText[] | null {
  const texts = readSamples().filter(({ text }) => text.length >= shortest);
  return texts.length === 0 ? null : texts.slice(0, 23);
}

const sites: readonly (Omit<QuerySite, 'kinds'> & {
  readonly texts: () => readonly MadeText[] | null;
})[] = [
  { name: 'the project’s own content', kilobytes: { each: 100, median: 100 }, texts: () => [] },
  {
    name: '24 texts, one the project’s own, the others as long',
    kilobytes: { median: 100 },
    texts: () => makeTexts(23),
  },
  {
    name: '24 texts, twelve of them laws of 192 articles',
    kilobytes: { median: 150 },
    texts: () => [...makeLaws(12), ...makeTexts(11)],
  },
  {
    name: '24 texts, 23 of them real ones that stand beside some checkouts',
    kilobytes: { median: 100 },
    texts: findRealTexts,
  },
];

/** Asks every kind of query on a slow 4G line, each on a fresh page, of one document and of 24, few and many words at hand. */
export async function* benchQueries(): AsyncGenerator<QuerySite> {
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  try {
    for (const { name, kilobytes, texts } of sites) {
      const own = texts();
      if (own === null) continue;
      const project = await setProject(own);
      try {
        await leaveCards(project.folder);
        await project.run('build.ts');
        yield { name, kilobytes, kinds: await measureKinds(browser, join(project.folder, 'dist')) };
      } finally {
        await project.remove();
      }
    }
  } finally {
    await browser.close();
  }
}

/** Share cards have no part in a search and take long to draw. */
async function leaveCards(folder: string): Promise<void> {
  const file = join(folder, 'content', 'site.yml');
  const text = (await readFile(file, 'utf8')).replace(/^cards:.*$/m, '');
  await writeFile(file, `${text.trimEnd()}\ncards: site\n`);
}

async function measureKinds(browser: Browser, dist: string): Promise<KindCost[]> {
  const served = await serveFolder(dist, 0);
  const measured: KindCost[] = [];
  for (const kind of queryKinds) {
    const costs: QueryCost[] = [];
    for (const query of kind.queries)
      costs.push(await measureQuery(browser, served.origin, kind.prefix ?? '', query));
    measured.push({ kind, costs });
  }
  await served.close();
  return measured;
}
