import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BuildError } from '../build/build-error.ts';
import { buildIndex } from '../build/build-index.ts';
import { astroProgram, buildPages } from '../build/build-pages.ts';
import { runCommand } from '../command/run-command.ts';
import { writeBareProject } from './bare-project.ts';
import { countPages, medianOf, timeOf } from './measure.ts';

const rounds = 5;

/** Seconds of one round: Astro's part of our build, our search index, and the bare project. */
export interface Round {
  readonly pages: number;
  readonly index: number;
  readonly bare: number;
}

/** What the rounds say. */
export interface BuildBench {
  /** How many pages either project emits. */
  readonly pages: number;
  readonly rounds: readonly Round[];
  /** The median of our whole build over the median of the bare one. */
  readonly ratio: number;
  /** The same of Astro's part alone. */
  readonly pagesRatio: number;
}

/** Builds the site and a bare Astro project with as many empty pages, in turn; rejects with a BuildError. */
export async function benchBuild(): Promise<BuildBench> {
  const out = await mkdtemp(join(tmpdir(), 'yaodian-bench-'));
  await buildPages(out);
  const pages = await countPages(out);
  const bareRoot = await writeBareProject(pages);
  try {
    const measured: Round[] = [];
    for (let round = 0; round < rounds; round += 1) {
      measured.push({
        bare: await timeOf(() => buildBare(bareRoot)),
        pages: await timeOf(() => buildPages(out)),
        index: await timeOf(() => buildIndex(out)),
      });
    }
    return summarise(pages, measured);
  } finally {
    await rm(bareRoot, { recursive: true, force: true });
    await rm(out, { recursive: true, force: true });
  }
}

async function buildBare(root: string): Promise<void> {
  const parameters = [astroProgram, 'build', '--force', '--root', root];
  const environment = { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const { code, output } = await runCommand(process.execPath, parameters, environment);
  if (code !== 0) throw new BuildError('the bare project', output);
}

function summarise(pages: number, measured: readonly Round[]): BuildBench {
  const bare = medianOf(measured.map((round) => round.bare));
  const whole = medianOf(measured.map((round) => round.pages + round.index));
  const pagesOnly = medianOf(measured.map((round) => round.pages));
  return { pages, rounds: measured, ratio: whole / bare, pagesRatio: pagesOnly / bare };
}
