import { withProgress } from '../command/with-progress.ts';
import { toTally, type Check, type Tally } from './check.ts';

/**
 * Runs each check as soon as those of the list that it comes after have ended, going on after a failure, and shows the
 * words of those that fail. A check stands in the list behind all that it comes after.
 */
export async function runChecks(checks: readonly Check[]): Promise<ReadonlyMap<string, Tally>> {
  const running = new Map<string, Promise<Tally>>();
  for (const check of checks) {
    const before = check.after.flatMap((name) => running.get(name) ?? []);
    const built = check.needsBuild ? running.get('build') : undefined;
    const tally = Promise.all(before).then(async () =>
      runCheck(check, (await built)?.failed !== 1),
    );
    running.set(check.name, tally);
  }
  const names = checks.map(({ name }) => name);
  const tallies = await Promise.all(running.values());
  return new Map(tallies.map((tally, at) => [names[at] ?? '', tally]));
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
