import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serveFolder } from '../../serve/serve-folder.ts';
import { findBrowser } from '../../test/find-browser.ts';
import { measureQueries } from '../search/measure-queries.ts';
import { medianOf, timeOf } from '../measure.ts';
import { makeTexts } from './make-texts.ts';
import { measureVerify, type VerifyMeasure } from './measure-verify.ts';
import { setProject } from './project.ts';

/** What a site of so many documents takes. */
export interface ScaleMeasure {
  /** Those added to the project's own. */
  readonly documents: number;
  readonly pages: number;
  readonly files: number;
  readonly megabytes: number;
  /** Seconds of a build that finds nothing kept. */
  readonly build: number;
  /** Seconds of a build after one sentence was changed. */
  readonly change: number;
  readonly verify: VerifyMeasure;
  /** Bytes that the first query on a fresh page fetches, the median of several. */
  readonly firstQuery: number;
}

/** Queries whose words stand in every corpus. */
const queries = ['小城市', '中心镇', '投融资体制', '农民进城', '新增限额以上固定资产投资'];

/** Builds, verifies, changes and asks a site with so many made-up documents. */
export async function measureScale(
  documents: number,
  say: (words: string) => void,
): Promise<ScaleMeasure> {
  const project = await setProject(makeTexts(documents));
  const dist = join(project.folder, 'dist');
  try {
    say(`${documents} documents: build …`);
    const build = await timeOf(() => project.run('build.ts'));
    say(`${documents} documents: addresses, verify …`);
    await project.run('verify.ts', '--write-ids');
    const verify = await measureVerify(project.folder);
    const { files, bytes } = await countFiles(dist);
    const firstQuery = await measureFirstQuery(dist);
    say(`${documents} documents: one changed sentence …`);
    await project.changeSentence();
    const change = await timeOf(() => project.run('build.ts'));
    const megabytes = bytes / 1e6;
    return { documents, pages: verify.pages, files, megabytes, build, change, verify, firstQuery };
  } finally {
    await project.remove();
  }
}

async function countFiles(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  return { files: files.length, bytes };
}

async function measureFirstQuery(folder: string): Promise<number> {
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  const served = await serveFolder(folder, 0);
  try {
    const { firstBytes } = await measureQueries('ours', browser, {
      ...{ origin: served.origin, folder, queries },
    });
    return medianOf(firstBytes);
  } finally {
    await served.close();
    await browser.close();
  }
}

/** The measures as a table, a line for each number of documents. */
export function formatScale(measures: readonly ScaleMeasure[]): string {
  const head = [
    ...['documents', 'pages', 'files', 'MB', 'build s', 'one change s', 'of build'],
    ...['verify s', 'verify CPU s', 'verify MB', 'failed checks', 'first query kB'],
  ];
  const rows = measures.map(
    ({ build, change, documents, files, firstQuery, megabytes, pages, verify }) => [
      ...[documents, pages, files, megabytes.toFixed(0), build.toFixed(1), change.toFixed(1)],
      `${((100 * change) / build).toFixed(0)} %`,
      ...[verify.elapsed.toFixed(1), verify.processor.toFixed(1), verify.megabytes.toFixed(0)],
      ...[verify.failed.length, (firstQuery / 1000).toFixed(0)],
    ],
  );
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
