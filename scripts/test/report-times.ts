import { writeFileSync } from 'node:fs';
import type { Reporter } from 'vitest/node';
import type { FileTime } from './check.ts';

/** A reporter for vitest that writes how long each file of tests took; vitest's own JSON knows nothing of what runs around the tests. */
export function reportTimes(path: string): Reporter {
  const times: FileTime[] = [];
  return {
    onTestModuleEnd: (module) => {
      const tests = [...module.children.allTests()].reduce(
        (sum, test) => sum + (test.diagnostic()?.duration ?? 0),
        0,
      );
      const all = module.diagnostic().duration;
      // Tests that run at the same time take longer together than the file does.
      const hooks = Math.max(0, all - tests);
      times.push({ file: module.relativeModuleId, seconds: all / 1000, hooks: hooks / 1000 });
    },
    onTestRunEnd: () => {
      writeFileSync(path, JSON.stringify(times));
    },
  };
}
