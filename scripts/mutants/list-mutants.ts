import { readFile } from 'node:fs/promises';
import type { Logger } from '@stryker-mutator/api/logging';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { type Mutant, toMutant } from './mutant.ts';

/** Every change that Stryker makes to these files, in the order of the files and of their text. */
export async function listMutants(files: readonly string[]): Promise<Mutant[]> {
  const found = await Promise.all(files.map(listOf));
  return found.flat();
}

async function listOf(file: string): Promise<Mutant[]> {
  const content = await readFile(file, 'utf8');
  const { mutants } = await new Instrumenter(silent).instrument(
    [{ name: file, mutate: true, content }],
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  return mutants.map((mutant) => toMutant(file, content, mutant));
}

const nothing = (): void => undefined;
const no = (): boolean => false;
const silent: Logger = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};
