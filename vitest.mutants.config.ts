import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { readJob } from './scripts/mutants/switched/job.ts';
import { loadSwitched } from './scripts/mutants/switched/plugin.ts';

/** Which files of tests `npm run mutants` wants, a glob a line. */
const read = (name: string): string[] => (process.env[name] ?? '').split('\n');

/** The quickest files first, as the first failure of a test ends the run of a mutant. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse();
  }
}

const switched = readJob();

export default defineConfig({
  plugins: switched === null ? [] : [loadSwitched(switched.job)],
  test: {
    // Where changes are switched on one after the other, it is in one process.
    ...(switched === null ? {} : { runner: './scripts/mutants/switched/runner.ts', maxWorkers: 1 }),
    // What vitest keeps of a file goes by the file alone, and its changes are numbered anew in each run.
    fsModuleCache: switched === null,
    include: read('MUTANTS_TESTS'),
    exclude: read('MUTANTS_NO_TESTS'),
    sequence: { sequencer: QuickestFirst },
    // What counts passes by the hundred thousand takes a busy machine minutes once each pass is counted.
    testTimeout: 600_000,
    isolate: false,
  },
});
