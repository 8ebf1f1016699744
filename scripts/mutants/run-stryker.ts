import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { MutantResult, MutantStatus } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { type Mutant, toKey } from './mutant.ts';
import { onTested, wantedVariable } from './plugin.ts';

/** What the tests said of a mutant: one failed; they no longer end; all pass; the changed file cannot even be loaded. */
export type Verdict = 'killed' | 'timeout' | 'survived' | 'error';

/** A mutant, what the tests said of it, and the file of the one that failed, where there is one. */
export interface Tested {
  readonly file: string;
  readonly key: string;
  readonly verdict: Verdict;
  readonly killer: string | null;
}

/** Which files of tests are run, as globs. */
export interface TestChoice {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Whether what runs while a module is loaded is changed too, for which every test must be run. */
  readonly withStatic: boolean;
}

/** Where stryker.json puts the copies of the project that are run. */
export const folder = join('.cache', 'mutants');

/** What vitest.mutants.config.ts reads of which files of tests are run. */
export function toEnvironment({ include, exclude }: TestChoice): Record<string, string> {
  return { MUTANTS_TESTS: include.join('\n'), MUTANTS_NO_TESTS: exclude.join('\n') };
}

/** Runs each mutant against those of the tests that reach it, and tells of each as soon as it is known. */
export async function runStryker(
  mutants: readonly Mutant[],
  tests: TestChoice,
  tell: (tested: Tested) => void,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const wanted = new Set(mutants.map(({ file, key }) => `${file} ${key}`));
  const list = resolve(folder, `wanted-${process.pid}`);
  await writeFile(list, [...wanted].join('\0'));
  process.env[wantedVariable] = list;
  Object.assign(process.env, toEnvironment(tests));
  onTested((result) => {
    const tested = toTested(result);
    if (wanted.has(`${tested.file} ${tested.key}`)) tell(tested);
  });
  await new Stryker({
    configFile: 'scripts/mutants/stryker.json',
    mutate: [...new Set(mutants.map(({ file }) => file))],
    ignoreStatic: !tests.withStatic,
  }).runMutationTest();
  await rm(list);
}

function toTested(result: MutantResult): Tested {
  const file = relative(process.cwd(), result.fileName);
  const verdict = toVerdict(result.status);
  // Stryker calls a test by its file and its name, with # between.
  const [killer = ''] = (result.killedBy?.[0] ?? '').split('#');
  const place = /(?:^|\/)(tests\/.*)$/.exec(killer)?.[1] ?? null;
  return { file, key: toKey(result, 1), verdict, killer: place };
}

function toVerdict(status: MutantStatus): Verdict {
  switch (status) {
    case 'Killed':
      return 'killed';
    case 'Timeout':
      return 'timeout';
    case 'CompileError':
    case 'RuntimeError':
      return 'error';
    case 'Survived':
    case 'NoCoverage':
    case 'Ignored':
    case 'Pending':
      return 'survived';
  }
}
