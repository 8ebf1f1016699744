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
import { runTool } from './run-tool.ts';
import { runVitest } from './run-vitest.ts';

/** Every step of `npm test`, in order. */
export const checks: readonly Check[] = [
  before('format', () => runTool('prettier/bin/prettier.cjs', '--check', '.'), 'form'),
  before('lint', () => runTool('eslint/bin/eslint.js', '--max-warnings=0', '.'), 'form'),
  before(
    'types',
    () => runTool('astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'),
    'form',
  ),
  before('unit', () => runVitest('unit')),
  before('build', async () => toTally(await buildDist(), '')),
  after('verify', runVerify),
  after('determinism', buildAgain),
  after('e2e', runInBrowser),
];

function before(name: string, run: () => Promise<Tally>, stage = name): Check {
  return { name, stage, needsBuild: false, run };
}

function after(name: string, run: () => Promise<Tally>): Check {
  return { name, stage: name, needsBuild: true, run };
}

async function runVerify(): Promise<Tally> {
  const verification = await verifyDist(false);
  const failed = verification.results.filter(({ issues }) => issues.length > 0).length;
  const output = formatVerification(verification);
  return { passed: verification.results.length - failed, failed, output };
}

/** Two builds of the same content are the same to the byte. */
async function buildAgain(): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'yaodian-again-'));
  try {
    await buildSite(folder);
    const difference = await findDifferingFile('dist', folder);
    return toTally(difference === null, `two builds differ: ${difference ?? ''}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runInBrowser(): Promise<Tally> {
  await ensureChineseFont();
  const chromium = await findBrowser();
  const firefox = await findFirefox();
  if (firefox === null) {
    console.log('e2e: there is no Firefox and none to be had by apt: all runs in Chromium alone');
  }
  return runVitest('e2e', { CHROME_PATH: chromium, FIREFOX_PATH: firefox ?? 'none' });
}
