import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { runCommand } from '../command/run-command.ts';
import { toTally, type Tally } from './check.ts';

const reportSchema = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});
const timesSchema = z.array(z.object({ file: z.string(), seconds: z.number(), hooks: z.number() }));

/** Runs one project of vitest.config.ts and counts every single test; a file that cannot be loaded counts as one failure. */
export async function runVitest(
  project: string,
  environment: Readonly<Record<string, string>> = {},
  parameters: readonly string[] = [],
): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'yaodian-test-'));
  const program = join('node_modules', 'vitest', 'vitest.mjs');
  // CI: a snapshot that is not there yet fails, it is not written. vitest.config.ts writes its reports into the folder.
  const { code, output } = await runCommand(
    process.execPath,
    [program, 'run', `--project=${project}`, ...parameters],
    { CI: '1', NO_COLOR: '1', TEST_REPORTS: folder, ...environment },
  );
  const read = (name: string): Promise<string | null> =>
    readFile(join(folder, name), 'utf8').catch(() => null);
  const [report, times] = await Promise.all([read('report.json'), read('times.json')]);
  await rm(folder, { recursive: true });
  if (report === null) return toTally(false, output);
  return { ...count(report, code, output), times: timesSchema.parse(JSON.parse(times ?? '[]')) };
}

function count(report: string, code: number, output: string): Tally {
  const { numPassedTests, numFailedTests, testResults } = reportSchema.parse(JSON.parse(report));
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = numFailedTests + broken;
  // An error outside of any test makes vitest fail without a failed test.
  const silent = code !== 0 && failed === 0 ? 1 : 0;
  return { passed: numPassedTests, failed: failed + silent, output, times: [] };
}
