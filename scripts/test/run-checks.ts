import { withProgress } from '../command/with-progress.ts';
import { toTally, type Check, type Tally } from './check.ts';

/** Runs checks one after another, going on after a failure, and shows the words of those that fail. */
export async function runChecks(checks: readonly Check[]): Promise<ReadonlyMap<string, Tally>> {
  const tallies = new Map<string, Tally>();
  for (const check of checks) {
    const isBuilt = tallies.get('build')?.failed !== 1;
    const tally =
      check.needsBuild && !isBuilt
        ? toTally(false, `${check.name} was not run, as the build failed`)
        : await withProgress(check.name, () => runCheck(check));
    if (tally.failed > 0) console.log(tally.output.trimEnd());
    tallies.set(check.name, tally);
  }
  return tallies;
}

async function runCheck(check: Check): Promise<Tally> {
  try {
    return await check.run();
  } catch (error) {
    return toTally(false, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
