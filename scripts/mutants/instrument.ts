import { readFile } from 'node:fs/promises';
import type { Logger } from '@stryker-mutator/api/logging';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { type Mutant, toMutant } from './mutant.ts';

/** Files with every change in them at once, each behind a question whether it is the one that is switched on. */
export interface Instrumented {
  /** The code of each file. */
  readonly files: readonly { readonly file: string; readonly code: string }[];
  /** The changes in the order of the files and of their text, and by what each is switched on. */
  readonly mutants: readonly { readonly id: string; readonly mutant: Mutant }[];
}

/** Puts every change that Stryker makes to these files into them. */
export async function instrument(names: readonly string[]): Promise<Instrumented> {
  const read = names.map(async (name) => ({ name, content: await readFile(name, 'utf8') }));
  const inputs = await Promise.all(read);
  const texts = new Map(inputs.map(({ name, content }) => [name, content]));
  const { files, mutants } = await new Instrumenter(silent).instrument(
    inputs.map((input) => ({ ...input, mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  return {
    files: files.map(({ name, content }) => ({ file: name, code: content })),
    mutants: mutants.map((mutant) => {
      const file = mutant.fileName;
      return { id: mutant.id, mutant: toMutant(file, texts.get(file) ?? '', mutant) };
    }),
  };
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
