import { checks } from './test/checks.ts';
import { formatSlowest } from './test/format-slowest.ts';
import { runChecks } from './test/run-checks.ts';

const wanted = process.argv.slice(2);
const names = checks.map(({ name }) => name);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no check ${unknown.join(', ')}; the checks are: ${names.join(', ')}`);
  process.exit(1);
}

const chosen = checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const tallies = await runChecks(chosen);
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
