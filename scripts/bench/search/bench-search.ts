import { cp, mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { buildPages } from '../../build/build-pages.ts';
import { serveFolder } from '../../serve/serve-folder.ts';
import { findBrowser } from '../../test/find-browser.ts';
import { drawSubstrings } from './draw-substrings.ts';
import { engines, type Engine } from './engines.ts';
import { makeClauses, takeOwn } from './make-clauses.ts';
import { measureBuild, type BuildMeasure } from './measure-build.ts';
import { measureQuality, type Quality } from './measure-quality.ts';
import { measureQueries, type QueryMeasure } from './measure-queries.ts';
import { measureSize } from './measure-size.ts';
import { measureSlow, type SlowMeasure } from './measure-slow.ts';
import { writeSearchSite } from './write-search-site.ts';

/** What one engine does with a corpus. */
export interface EngineMeasure {
  readonly engine: Engine;
  readonly build: BuildMeasure;
  readonly bytes: number;
  readonly queries: QueryMeasure;
  readonly quality: Quality;
}

/** All that is measured of a corpus. */
export interface CorpusMeasure {
  readonly clauses: number;
  /** What the corpus is made of, and how busy the machine was. */
  readonly words: string;
  readonly engines: readonly EngineMeasure[];
  readonly slow: SlowMeasure;
}

const sizes = [1000, 4000, 16_000];
const queryCount = 140;
const seed = Number(process.env['SEARCH_SEED'] ?? 20120405);

/** Measures search in the real browser over the project's own texts and over ever larger corpora, with two rivals in the same run. */
export async function* benchSearch(): AsyncGenerator<CorpusMeasure> {
  const built = await mkdtemp(join(tmpdir(), 'yaodian-bench-'));
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  try {
    await buildPages(built);
    yield await measure(built, browser, takeOwn());
    for (const size of sizes) yield await measure(built, browser, makeClauses(size));
  } finally {
    await browser.close();
    await rm(built, { recursive: true });
  }
}

async function measure(
  built: string,
  browser: Browser,
  { texts, clauses, words }: ReturnType<typeof makeClauses>,
): Promise<CorpusMeasure> {
  const folder = await mkdtemp(join(tmpdir(), 'yaodian-bench-'));
  const { files, plan } = await writeSearchSite(built, folder, texts);
  await cp(join('scripts', 'bench', 'search', 'pages', 'blank.html'), join(folder, 'blank.html'));
  const queries = drawSubstrings(
    files.flatMap(({ records }) => records),
    queryCount,
    seed,
  );
  const served = await serveFolder(folder, 0);
  const { origin } = served;
  const measured: EngineMeasure[] = [];
  for (const engine of engines) {
    const build = await measureBuild(engine, folder);
    const asked = await measureQueries(engine, browser, { origin, folder, queries });
    const quality = measureQuality(files, queries, asked.answers);
    const bytes = await measureSize(engine, folder);
    measured.push({ engine, build, bytes, queries: asked, quality });
  }
  const slow = await measureSlow(browser, { origin, folder, queries });
  await served.close();
  await rm(folder, { recursive: true });
  const load = `texts loaded ${plan}, load of the machine ${(loadavg()[0] ?? 0).toFixed(1)}`;
  return { clauses, words: `${words}; ${load}`, engines: measured, slow };
}
