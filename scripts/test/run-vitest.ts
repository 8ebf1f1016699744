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

/** Runs one project of vitest.config.ts and counts every single test; a file that cannot be loaded counts as one failure. */
export async function runVitest(
  project: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'yaodian-test-'));
  const file = join(folder, 'report.json');
  const program = join('node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  // CI: a snapshot that is not there yet fails, it is not written.
  const { code, output } = await runCommand(
    process.execPath,
    [program, 'run', `--project=${project}`, ...reporters],
    { CI: '1', NO_COLOR: '1', ...environment },
  );
  const report = await readFile(file, 'utf8').catch(() => null);
  await rm(folder, { recursive: true });
  return report === null ? toTally(false, output) : count(report, code, output);
}

function count(report: string, code: number, output: string): Tally {
  const { numPassedTests, numFailedTests, testResults } = reportSchema.parse(JSON.parse(report));
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = numFailedTests + broken;
  // An error outside of any test makes vitest fail without a failed test.
  const silent = code !== 0 && failed === 0 ? 1 : 0;
  return { passed: numPassedTests, failed: failed + silent, output };
}
