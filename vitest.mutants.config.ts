import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Which files of tests `npm run mutants` wants, a glob a line. */
const read = (name: string): string[] => (process.env[name] ?? '').split('\n');

/** The quickest files first, as the first failure of a test ends the run of a mutant. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse();
  }
}

export default defineConfig({
  test: {
    include: read('MUTANTS_TESTS'),
    exclude: read('MUTANTS_NO_TESTS'),
    sequence: { sequencer: QuickestFirst },
    // What counts passes by the hundred thousand takes a busy machine minutes once each pass is counted.
    testTimeout: 600_000,
    isolate: false,
  },
});
