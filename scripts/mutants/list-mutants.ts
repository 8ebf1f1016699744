import { instrument } from './instrument.ts';
import type { Mutant } from './mutant.ts';

/** Every change that Stryker makes to these files, in the order of the files and of their text. */
export async function listMutants(files: readonly string[]): Promise<Mutant[]> {
  const { mutants } = await instrument(files);
  return mutants.map(({ mutant }) => mutant);
}
