import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDist } from '../build/build-dist.ts';
import { buildSite } from '../build/build-site.ts';
import { formatVerification } from '../verify/format-verification.ts';
import { verifyDist } from '../verify/verify-dist.ts';
import { toTally, type Check, type Tally } from './check.ts';
import { findDifferingFile } from './compare-folders.ts';
import { ensureChineseFont } from './ensure-font.ts';
import { findBrowser } from './find-browser.ts';
import { findFirefox } from './find-firefox.ts';
import { checkFormat, checkStyle } from './format-and-lint.ts';
import { runTool } from './run-tool.ts';
import { runVitest } from './run-vitest.ts';

/**
 * Every step of `npm test`. What needs no site goes one after the other beside what does, so that two cores are busy to
 * the end.
 */
export const checks: readonly Check[] = [
  { name: 'format', after: [], needsBuild: false, run: checkFormat },
  { name: 'lint', after: ['format'], needsBuild: false, run: () => checkStyle() },
  { name: 'types', after: ['lint'], needsBuild: false, run: checkTypes },
  { name: 'unit', after: ['types'], needsBuild: false, run: () => runVitest('unit') },
  { name: 'build', after: [], needsBuild: false, run: async () => toTally(await buildDist(), '') },
  { name: 'verify', after: ['build'], needsBuild: true, run: runVerify },
  { name: 'determinism', after: ['build'], needsBuild: true, run: buildAgain },
  { name: 'e2e', after: ['verify', 'determinism'], needsBuild: true, run: () => runInBrowser() },
];

/** The walk through every page, which is a part of e2e, by itself. */
export const walk: Check = {
  name: 'walk',
  after: ['build'],
  needsBuild: true,
  run: () => runInBrowser('tests/e2e/pages.e2e.ts'),
};

function checkTypes(): Promise<Tally> {
  return runTool('astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning');
}

async function runVerify(): Promise<Tally> {
  const verification = await verifyDist(false);
  const failed = verification.results.filter(({ issues }) => issues.length > 0).length;
  const output = formatVerification(verification);
  return { passed: verification.results.length - failed, failed, output, times: [] };
}

/** A build that finds nothing kept by earlier ones makes the same to the byte. */
async function buildAgain(): Promise<Tally> {
  const root = await mkdtemp(join(tmpdir(), 'yaodian-again-'));
  const folder = join(root, 'dist');
  const before = process.env['BUILD_CACHE'];
  process.env['BUILD_CACHE'] = join(root, 'kept');
  try {
    await buildSite(folder);
    const difference = await findDifferingFile('dist', folder);
    return toTally(difference === null, `two builds differ: ${difference ?? ''}`);
  } finally {
    if (before === undefined) delete process.env['BUILD_CACHE'];
    else process.env['BUILD_CACHE'] = before;
    await rm(root, { recursive: true, force: true });
  }
}

async function runInBrowser(...files: string[]): Promise<Tally> {
  await ensureChineseFont();
  const chromium = await findBrowser();
  const firefox = await findFirefox();
  if (firefox === null) {
    console.log('e2e: there is no Firefox and none to be had by apt: all runs in Chromium alone');
  }
  return runVitest('e2e', { CHROME_PATH: chromium, FIREFOX_PATH: firefox ?? 'none' }, files);
}
