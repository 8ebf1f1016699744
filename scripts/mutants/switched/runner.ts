import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type RunnerTestCase, TestRunner } from 'vitest';
import { type Found, readJob, toFound, writeTried } from './job.ts';
import { type Switches, tryMutants } from './try-mutants.ts';

const { folder, job } = readJob() ?? { folder: '', job: { code: {}, wanted: [] } };
/** What no test noticed yet; files of tests share it, as they share the process. */
const open = new Set(job.wanted);

/** Runs each test as it is, then with each of the changes that it reaches, and writes down which of them it notices. */
class SwitchingRunner extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    const killer = relative(process.cwd(), test.file.filepath);
    const found = await tryMutants(async () => run(), switches(), {
      open,
      tell: (id) => {
        writeTried(folder, id);
      },
    });
    for (const id of found) {
      open.delete(id);
      const line: Found = { id, killer };
      appendFileSync(toFound(folder), `${JSON.stringify(line)}\n`);
    }
  }
}

// Vitest takes what a file exports by this name.
export { SwitchingRunner as default };

/** What the code with all changes reads, and where it counts what it reached. */
function switches(): Switches {
  const shared = globalThis as { __stryker__?: Switches };
  return (shared.__stryker__ ??= {});
}
