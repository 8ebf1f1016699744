import { withProgress } from '../command/with-progress.ts';
import { toTally, type Check, type Tally } from './check.ts';

/** Runs the checks of each stage at the same time, stage after stage, going on after a failure, and shows the words of those that fail. */
export async function runChecks(checks: readonly Check[]): Promise<ReadonlyMap<string, Tally>> {
  const tallies = new Map<string, Tally>();
  for (const stage of Map.groupBy(checks, (check) => check.stage).values()) {
    const isBuilt = tallies.get('build')?.failed !== 1;
    const found = await Promise.all(stage.map((check) => runCheck(check, isBuilt)));
    stage.forEach(({ name }, at) => tallies.set(name, found[at] ?? toTally(false, '')));
  }
  return tallies;
}

async function runCheck(check: Check, isBuilt: boolean): Promise<Tally> {
  const tally =
    check.needsBuild && !isBuilt
      ? toTally(false, `${check.name} was not run, as the build failed`)
      : await withProgress(check.name, () => runSafely(check));
  if (tally.failed > 0) console.log(tally.output.trimEnd());
  return tally;
}

async function runSafely(check: Check): Promise<Tally> {
  try {
    return await check.run();
  } catch (error) {
    return toTally(false, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
