import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/test/longest-first.ts';
import { reportTimes } from './scripts/test/report-times.ts';

const minute = 60_000;
/** Where `npm test` wants its reports, beside what is said on the console. */
const folder = process.env['TEST_REPORTS'];
const reports =
  folder === undefined
    ? {}
    : {
        reporters: ['default', 'json', reportTimes(join(folder, 'times.json'))],
        outputFile: { json: join(folder, 'report.json') },
      };

export default defineConfig({
  test: {
    allowOnly: false,
    ...reports,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          // Only a test that hangs ends so: what must be quick is held to processor time.
          testTimeout: minute,
          hookTimeout: minute,
          // One core less would be kept free for watching.
          maxWorkers: '100%',
          // No file changes what others see, so a worker loads each module once.
          isolate: false,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          // While one file waits for its browser, or for what goes by the clock, another has the core.
          maxWorkers: 2,
          testTimeout: 5 * minute,
          hookTimeout: 5 * minute,
          // What is waited for comes late where two browsers share two cores.
          expect: { poll: { timeout: minute / 2 } },
        },
      },
    ],
  },
});
