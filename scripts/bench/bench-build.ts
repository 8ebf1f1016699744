import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BuildError } from '../build/build-error.ts';
import { astroProgram } from '../build/build-pages.ts';
import { buildSite } from '../build/build-site.ts';
import { runCommand } from '../command/run-command.ts';
import { writeBareProject } from './bare-project.ts';
import { writeEqualProject } from './equal-project.ts';
import {
  timeCardBuilds,
  withEnvironment,
  writeCardless,
  type CardRound,
} from './cards/card-builds.ts';
import { countFiles, medianOf, timeOf } from './measure.ts';

const rounds = 5;

/** Seconds of one round: our whole build with and without share cards, as many empty pages, and as many pages and files of the same length as without cards. */
export interface Round extends CardRound {
  readonly bare: number;
  readonly equal: number;
}

/** What the rounds say. */
export interface BuildBench {
  /** How many pages each project emits. */
  readonly pages: number;
  readonly rounds: readonly Round[];
  /** The median of our build over the median of the empty pages. */
  readonly bareRatio: number;
  /** The same over constant pages and files of the same length. */
  readonly equalRatio: number;
  /** The median with all cards to be drawn, and with all cards kept, over the median without cards. */
  readonly coldRatio: number;
  readonly warmRatio: number;
}

/** Builds the site and two projects that do nothing but write, in turn; rejects with a BuildError. */
export async function benchBuild(): Promise<BuildBench> {
  const out = await mkdtemp(join(tmpdir(), 'yaodian-bench-'));
  const cardless = `${out}-content`;
  await writeCardless(cardless);
  // The projects beside are like the site without its cards.
  await buildCardless(out, cardless);
  const pages = await countFiles(out, 'html');
  const bare = await writeBareProject(pages);
  const equal = await writeEqualProject(out);
  try {
    const measured: Round[] = [];
    for (let round = 0; round < rounds; round += 1) {
      measured.push({
        bare: await timeProject(bare),
        ...(await timeCardBuilds(out, cardless)),
        equal: await timeProject(equal),
      });
    }
    return summarise(pages, measured);
  } finally {
    for (const folder of [bare, equal, out, `${out}-kept`, cardless])
      await rm(folder, { recursive: true, force: true });
  }
}

async function buildCardless(out: string, content: string): Promise<void> {
  await withEnvironment({ CONTENT_DIR: content }, () => buildSite(out));
}

async function timeProject(root: string): Promise<number> {
  await rm(join(root, 'dist'), { recursive: true, force: true });
  const parameters = [astroProgram, 'build', '--force', '--root', root];
  const environment = { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  return timeOf(async () => {
    const { code, output } = await runCommand(process.execPath, parameters, environment);
    if (code !== 0) throw new BuildError(root, output);
  });
}

function summarise(pages: number, measured: readonly Round[]): BuildBench {
  const site = medianOf(measured.map((round) => round.site));
  const bare = medianOf(measured.map((round) => round.bare));
  const equal = medianOf(measured.map((round) => round.equal));
  const cold = medianOf(measured.map((round) => round.cold));
  const warm = medianOf(measured.map((round) => round.warm));
  return {
    ...{ pages, rounds: measured },
    ...{ bareRatio: site / bare, equalRatio: site / equal },
    ...{ coldRatio: cold / site, warmRatio: warm / site },
  };
}
