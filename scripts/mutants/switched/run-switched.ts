import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { instrument } from '../instrument.ts';
import type { Mutant } from '../mutant.ts';
import { folder as parent, type TestChoice, type Tested, toEnvironment } from '../run-stryker.ts';
import { type Found, jobVariable, readTried, toFound, writeJob } from './job.ts';

/** So long one change may take with one test; one that takes longer is left to Stryker. */
const patience = 60_000;

/**
 * Has the tests tell in one process, in which one change after the other is switched on, which of the mutants they
 * notice. Of the others nothing is told: what they may not notice, what runs while modules load and what makes them go on
 * without end is for Stryker to judge.
 */
export async function runSwitched(
  mutants: readonly Mutant[],
  tests: TestChoice,
  tell: (tested: Tested) => void,
): Promise<void> {
  const files = [...new Set(mutants.map(({ file }) => file))];
  const { files: changed, mutants: all } = await instrument(files);
  const toName = ({ file, key }: Mutant): string => `${file} ${key}`;
  const names = new Set(mutants.map(toName));
  const wanted = new Map(
    all.filter(({ mutant }) => names.has(toName(mutant))).map(({ id, mutant }) => [id, mutant]),
  );
  const code = Object.fromEntries(changed.map(({ file, code }) => [file, code]));
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(resolve(parent, 'switched-'));
  try {
    for (let hung: string | null = ''; hung !== null && wanted.size > 0;) {
      writeJob(folder, { code, wanted: [...wanted.keys()] });
      let known = 0;
      hung = await runProcess(files, folder, tests, () => {
        const found = readFound(folder);
        for (const { id, killer } of found.slice(known)) {
          const mutant = wanted.get(id);
          if (mutant === undefined) continue;
          wanted.delete(id);
          tell({ file: mutant.file, key: mutant.key, verdict: 'killed', killer });
        }
        known = found.length;
      });
      wanted.delete(hung ?? '');
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs the tests that import the files and looks from time to time; the change with which they did not go on, if there is one. */
async function runProcess(
  files: readonly string[],
  folder: string,
  tests: TestChoice,
  look: () => void,
): Promise<string | null> {
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'related', ...files, '--run', '--config', 'vitest.mutants.config.ts'];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...toEnvironment(tests), [jobVariable]: folder },
    stdio: 'ignore',
  });
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null;
  let hung: string | null = null;
  while (isRunning()) {
    await wait(1000);
    look();
    const tried = readTried(folder);
    if (tried === null || Date.now() - tried.since < patience) continue;
    hung = tried.id;
    process.kill(tried.process, 'SIGKILL');
    child.kill();
    while (isRunning()) await wait(100);
  }
  look();
  return hung;
}

function readFound(folder: string): Found[] {
  const lines = readFileSync(toFound(folder), 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Found);
}
