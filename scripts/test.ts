import type { Check } from './test/check.ts';
import { chooseChecks } from './test/choose-checks.ts';
import { formatSlowest } from './test/format-slowest.ts';
import { runChecks } from './test/run-checks.ts';

const tallies = await runChecks(choose(process.argv.slice(2)));
const sum = (kind: 'passed' | 'failed'): number =>
  [...tallies.values()].reduce((total, tally) => total + tally[kind], 0);

const slowest = formatSlowest([...tallies.values()].flatMap(({ times }) => times));
if (slowest.length > 0) console.log(`\nThe slowest files of tests:\n${slowest.join('\n')}`);
console.log('');
for (const [name, { passed, failed }] of tallies) {
  console.log(`  ${name.padEnd(12)} ${String(passed).padStart(5)} passed, ${failed} failed`);
}
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
if (sum('failed') > 0) process.exitCode = 1;

function choose(wanted: readonly string[]): readonly Check[] {
  try {
    return chooseChecks(wanted);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
